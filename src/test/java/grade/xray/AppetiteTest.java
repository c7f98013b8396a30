package grade.xray;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.Bash;

final class AppetiteTest {
    private static OptionalLong appetite(String command) {
        return Appetite.of(Bash.parse(command).commands().get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "head,10",
        "head -3,3",
        "head -n 3,3",
        "head -n3,3",
        "head --lines=3,3",
        "head -n '3',3",
        "sed 3q,3",
        "sed -n 3q,3"
    })
    void knowsAfterHowManyLinesSomeStop(String command, long lines) {
        assertThat(appetite(command)).hasValue(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"head -c 3", "head -n -3", "head -3 f", "head -n $n", "sed 3p", "sed '/x/q'", "tail -3", "cat"})
    void isSilentOfOthers(String command) {
        assertThat(appetite(command)).isEmpty();
    }
}
