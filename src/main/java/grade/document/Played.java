package grade.document;

import grade.sandbox.Limit;
import java.util.Optional;

/**
 * What came of a command that was run.
 *
 * @param limit which stopped everything, where one did
 * @param printed on both streams, as a terminal shows them; hostile
 */
public record Played(How how, Optional<Limit> limit, String printed) {
    /** How long a command may take, seconds. */
    public static final int SECONDS = 5;

    /** How it came to its end. */
    public enum How {
        /** By itself; whatever its status. */
        ENDED,
        /** It took too long, and was killed with its shell. */
        LATE,
        /** The shell that ran it was gone afterwards, or took no more commands. */
        SHELL_ENDED,
        /** The whole sandbox was. */
        STOPPED,
        /** It was never begun, since others before it stopped the sandbox too often or took too long. */
        NOT_RUN
    }

    public static Played notRun() {
        return new Played(How.NOT_RUN, Optional.empty(), "");
    }
}
