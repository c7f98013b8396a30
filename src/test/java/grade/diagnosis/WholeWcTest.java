package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.check.Comparison;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WholeWcTest {
    private static Trial printed(String text) {
        return new Trial()
                .readsStdoutAs(new Comparison.AsInteger(Optional.of("test.txt")))
                .expects("3\n")
                .prints(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"  3   4  21 test.txt\n", "      3       4      21\n", "3 4 21"})
    void seesThreeNumbersOfWhichTheFirstIsRight(String text) {
        assertThat(printed(text).ofStdout())
                .isEqualTo("whole-wc: The first number is right, but two more follow it. Without an option wc prints"
                        + " lines, words and bytes: look for the option that gives only one of them.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  2   4  21 test.txt\n", "  3   4   2 test.txt\n", "3 4\n", "3 4 21 22\n", "3 4 x\n"})
    void staysSilentWhereItIsNotWcOrNotRight(String text) {
        assertThat(printed(text).ofStdout()).isEqualTo("nothing");
    }
}
