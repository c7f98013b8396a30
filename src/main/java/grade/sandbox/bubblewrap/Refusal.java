package grade.sandbox.bubblewrap;

import grade.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Tells why bwrap cannot make the sandbox here, by its own words and where these leave it open by what the kernel is set to. */
final class Refusal {
    /** What bwrap 0.4 to 0.11, or the shell that starts it, says and the key of what it means; the first one counts. */
    private record Cause(String words, String key) {}

    private static final String FORBIDDEN = "sandbox-namespaces";
    private static final String WRONG_PROGRAM = "sandbox-wrong-program";
    private static final List<Cause> CAUSES = List.of(
            new Cause("setting up uid map: Permission denied", "sandbox-apparmor"),
            new Cause("loopback: Failed RTM_NEWADDR", "sandbox-apparmor"),
            new Cause("ENOSPC", "sandbox-namespaces-used-up"),
            new Cause("namespace failed: No space left on device", "sandbox-namespaces-used-up"),
            new Cause("kernel does not support user namespaces", "sandbox-namespaces-unknown"),
            new Cause("No permissions to creat", FORBIDDEN),
            new Cause("Creating new namespace failed", FORBIDDEN),
            new Cause("Failed to make / slave", FORBIDDEN),
            new Cause("max_user_namespaces", "sandbox-proc"),
            new Cause("Can't mount proc", "sandbox-proc"),
            new Cause("Unexpected capabilities", "sandbox-capabilities"),
            new Cause("Unknown option", "sandbox-unknown-option"),
            new Cause("in setuid mode", "sandbox-setuid"),
            new Cause("PR_SET_SECCOMP", "sandbox-no-seccomp"),
            new Cause("Exec format error", WRONG_PROGRAM));

    /** How a shell complains that takes what is no program of this machine for a script. */
    private static final Pattern TAKEN_FOR_SCRIPT = Pattern.compile("bwrap: (line )?\\d+: ");

    private final Path settings;

    /** @param settings where the kernel shows what it is set to: /proc/sys, see sysctl(8) */
    Refusal(Path settings) {
        this.settings = settings;
    }

    /** @param printed on standard error, about a line that prints nothing */
    Message cause(String printed) {
        String key = CAUSES.stream()
                .filter(cause -> printed.contains(cause.words()))
                .map(Cause::key)
                .findFirst()
                .orElse(TAKEN_FOR_SCRIPT.matcher(printed).find() ? WRONG_PROGRAM : "sandbox-refused");
        return Message.of(key.equals(FORBIDDEN) ? forbidden() : key, firstSentence(printed));
    }

    /** Without permission: by a switch of Debian's kernel, by a number of namespaces that is 0, or by the container around. */
    private String forbidden() {
        if (reads("kernel/unprivileged_userns_clone", "0")) {
            return "sandbox-namespaces-off";
        }
        return reads("user/max_user_namespaces", "0") ? "sandbox-namespaces-used-up" : FORBIDDEN;
    }

    private boolean reads(String setting, String value) {
        try {
            return Files.readString(settings.resolve(setting)).strip().equals(value);
        } catch (IOException e) {
            return false;
        }
    }

    /** The next ones of bwrap advise to install it setuid, which this sandbox cannot use. */
    private static String firstSentence(String printed) {
        String line = printed.strip().lines().findFirst().orElse("");
        int end = line.indexOf(". ");
        return (end < 0 ? line : line.substring(0, end)).replaceAll("\\.$", "");
    }
}
