package testkit;

import java.time.Duration;
import java.util.List;

/**
 * What a program gave.
 *
 * @param exit its status, 128 + signal where a signal ended it
 * @param stdout what it printed, of more than a few MiB the start
 * @param printed bytes that it printed on standard output, all of them
 */
public record Result(List<String> command, int exit, String stdout, String stderr, long printed, Duration took) {
    public Result {
        command = List.copyOf(command);
    }

    /** All of it, harmless to the terminal of whoever reads why a test failed. */
    @Override
    public String toString() {
        return Harmless.visible(String.join(" ", command) + "\nexit " + exit + " after " + took.toMillis()
                + " ms\n--- stdout\n" + stdout + "--- stderr\n" + stderr + "---");
    }
}
