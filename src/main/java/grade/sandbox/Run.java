package grade.sandbox;

import java.time.Duration;
import java.util.List;

/**
 * One execution and all that is known of it. Everything in it but the ending was made by the line, and is hostile.
 *
 * @param stdout up to the output limit, as text (see {@link grade.text.Utf8})
 * @param refused forbidden programs that were called, in the order of the calls, each once
 */
public record Run(Ending ending, String stdout, String stderr, Snapshot left, List<String> refused, Duration took) {
    public Run {
        refused = List.copyOf(refused);
    }

    public boolean endedByItself() {
        return ending instanceof Ending.Exited;
    }
}
