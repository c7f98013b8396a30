package grade.report;

import grade.wording.Wording;
import java.util.Map;
import java.util.Optional;

/**
 * What reports for programs depend on beside the results.
 *
 * @param environment of the process, which tells what is graded
 * @param directory from the repository to where answers are, with a slash at the end; empty if it is the same
 */
public record Occasion(Wording wording, Map<String, String> environment, String directory) {
    public Occasion {
        environment = Map.copyOf(environment);
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
