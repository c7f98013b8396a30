package grade.sandbox.bubblewrap;

import static org.assertj.core.api.Assertions.assertThat;

import grade.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RefusalTest {
    private static final String FORBIDDEN =
            "bwrap: No permissions to create new namespace, likely because the kernel does"
                    + " not allow non-privileged user namespaces";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path settings;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bwrap: setting up uid map: Permission denied                         | sandbox-apparmor",
                "bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted         | sandbox-apparmor",
                "bwrap: Creating new namespace failed: nesting depth exceeded (ENOSPC) | sandbox-namespaces-used-up",
                "bwrap: Creating new namespace failed: No space left on device        | sandbox-namespaces-used-up",
                "bwrap: likely because the kernel does not support user namespaces       | sandbox-namespaces-unknown",
                "bwrap: No permissions to creating new namespace, likely because of it | sandbox-namespaces",
                "bwrap: Creating new namespace failed: Operation not permitted        | sandbox-namespaces",
                "bwrap: Failed to make / slave: Permission denied                     | sandbox-namespaces",
                "bwrap: Can't mount proc on /newroot/proc: Operation not permitted    | sandbox-proc",
                "bwrap: cannot open /proc/sys/user/max_user_namespaces: Read-only     | sandbox-proc",
                "bwrap: Unexpected capabilities but not setuid, old file caps config? | sandbox-capabilities",
                "bwrap: Unknown option --as-pid-1                                     | sandbox-unknown-option",
                "bwrap: --disable-userns is not supported in setuid mode              | sandbox-setuid",
                "bwrap: prctl(PR_SET_SECCOMP): Invalid argument                       | sandbox-no-seccomp",
                "sh: 1: exec: /usr/bin/bwrap: Exec format error                       | sandbox-wrong-program",
                "/opt/tools/bwrap: 1: Syntax error: Unterminated quoted string       | sandbox-wrong-program",
                "bwrap: execvp bash: No such file or directory                        | sandbox-refused"
            })
    void recognisesWhatBwrapSays(String printed, String key) {
        assertThat(cause(printed + "\nmore")).isEqualTo(Message.of(key, printed));
    }

    @Test
    void quotesNoAdviceOfBwraps() {
        String said =
                "bwrap: Creating new namespace failed, likely because the kernel does not support user namespaces";

        assertThat(cause(said + ".  bwrap must be installed setuid on such systems."))
                .isEqualTo(Message.of("sandbox-namespaces-unknown", said));
    }

    @Test
    void findsTheSwitchThatIsOff() throws IOException {
        set("kernel/unprivileged_userns_clone", "0\n");

        assertThat(cause(FORBIDDEN)).isEqualTo(Message.of("sandbox-namespaces-off", FORBIDDEN));
    }

    @Test
    void findsANumberOfNamespacesThatIsNought() throws IOException {
        set("kernel/unprivileged_userns_clone", "1\n");
        set("user/max_user_namespaces", "0\n");

        assertThat(cause(FORBIDDEN)).isEqualTo(Message.of("sandbox-namespaces-used-up", FORBIDDEN));
    }

    @Test
    void suspectsTheContainerWhereTheKernelAllowsThem() throws IOException {
        set("kernel/unprivileged_userns_clone", "1\n");
        set("user/max_user_namespaces", "15000\n");

        assertThat(cause(FORBIDDEN)).isEqualTo(Message.of("sandbox-namespaces", FORBIDDEN));
    }

    private Message cause(String printed) {
        return new Refusal(settings).cause(printed);
    }

    private void set(String name, String value) throws IOException {
        Path file = settings.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, value);
    }
}
