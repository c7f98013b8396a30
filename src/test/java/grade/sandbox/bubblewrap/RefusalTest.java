package grade.sandbox.bubblewrap;

import static org.assertj.core.api.Assertions.assertThat;

import grade.wording.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RefusalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bwrap: setting up uid map: Permission denied                                 | sandbox-apparmor",
                "bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted                 | sandbox-apparmor",
                "bwrap: No permissions to create new namespace, likely because the kernel ... | sandbox-namespaces",
                "bwrap: No permissions to creating new namespace, likely because ...          | sandbox-namespaces",
                "bwrap: Creating new namespace failed: No space left on device                | sandbox-namespaces",
                "bwrap: Can't mount proc on /newroot/proc: Operation not permitted            | sandbox-proc",
                "bwrap: Unknown option --disable-userns                                       | sandbox-too-old",
                "bwrap: --disable-userns is not supported in setuid mode                      | sandbox-setuid",
                "bwrap: execvp bash: No such file or directory                                | sandbox-refused"
            })
    void recognisesWhatBwrapSays(String printed, String key) {
        assertThat(Refusal.cause(printed + "\nmore")).isEqualTo(Message.of(key, printed));
    }

    @Test
    void needsOnlyOptionsThatItKnowsToName() {
        assertThat(Arguments.options())
                .contains("--disable-userns", "--as-pid-1", "--json-status-fd", "--die-with-parent", "--new-session")
                .allMatch(option -> option.matches("--[a-z0-9-]+"));
    }
}
