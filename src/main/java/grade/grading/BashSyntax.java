package grade.grading;

import grade.sandbox.Ending;
import grade.sandbox.Execution;
import grade.sandbox.Limits;
import grade.sandbox.Run;
import grade.sandbox.Sandbox;
import grade.sandbox.Start;
import java.util.Optional;
import java.util.Set;

/** Whether bash takes a line: {@code bash -n} is the only authority on that, and runs nothing. */
public record BashSyntax(Sandbox sandbox) {
    /**
     * What bash says against a line; empty where it takes it. A here-document without its end is only a warning to bash,
     * and no line that anyone means.
     */
    public Optional<String> complaint(String line) {
        Run run = sandbox.run(new Execution("bash -n", Start.EMPTY, line + "\n", Limits.DEFAULT, Set.of()));
        boolean valid =
                run.ending().equals(new Ending.Exited(0)) && run.stderr().isEmpty();
        return valid
                ? Optional.empty()
                : Optional.of(run.stderr().lines().findFirst().orElse(""));
    }
}
