package grade.sandbox.bubblewrap;

import grade.wording.Message;
import java.util.List;

/** Tells why bwrap cannot make the sandbox here, by its own words. */
final class Refusal {
    /** What bwrap 0.4 to 0.11 says and the key of what it means. */
    private record Cause(String words, String key) {}

    private static final List<Cause> CAUSES = List.of(
            new Cause("setting up uid map: Permission denied", "sandbox-apparmor"),
            new Cause("loopback: Failed RTM_NEWADDR", "sandbox-apparmor"),
            new Cause("No permissions to creat", "sandbox-namespaces"),
            new Cause("Creating new namespace failed", "sandbox-namespaces"),
            new Cause("Can't mount proc", "sandbox-proc"),
            new Cause("Unknown option", "sandbox-too-old"),
            new Cause("setuid", "sandbox-setuid"));

    private Refusal() {}

    /** @param printed on standard error, about a line that prints nothing */
    static Message cause(String printed) {
        return CAUSES.stream()
                .filter(cause -> printed.contains(cause.words()))
                .map(cause -> Message.of(cause.key(), firstLine(printed)))
                .findFirst()
                .orElseGet(() -> Message.of("sandbox-refused", firstLine(printed)));
    }

    private static String firstLine(String printed) {
        return printed.lines().findFirst().orElse("");
    }
}
