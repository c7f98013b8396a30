package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.check.Comparison;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OffByOneTest {
    private static Trial printed(String expected, String actual) {
        return new Trial().startsWith("test.txt", "a\nb\n").expects(expected).prints(actual);
    }

    @ParameterizedTest
    @CsvSource({"'17\n', '18\n'", "'17\n', '16'", "'1000\n', '999\n'", "'17 test.txt\n', '16 test.txt\n'"})
    void seesNumbersThatDifferByOne(String expected, String actual) {
        assertThat(printed(expected, actual).ofStdout())
                .isEqualTo("off-by-one: The number is wrong by exactly one. Look at whether the first line (a heading?)"
                        + " and the last one are counted as they should be.");
    }

    @ParameterizedTest
    @CsvSource({
        "'17\n', '19\n'",
        "'17\n', '17.5\n'",
        "'17\n', '16 lines\n'",
        "'2 17\n', '2 16\n'",
        "'17 a\n', '16 b\n'",
        "'17\n', ''",
        "'999999999999999999\n', '1000000000000000000\n'"
    })
    void staysSilentOnOtherTexts(String expected, String actual) {
        assertThat(printed(expected, actual).ofStdout()).isEqualTo("nothing");
    }

    @Test
    void readsTheNumberAsTheMissionDoes() {
        Trial trial =
                printed("17\n", "  18 test.txt\n").readsStdoutAs(new Comparison.AsInteger(Optional.of("test.txt")));

        assertThat(trial.ofStdout()).startsWith("off-by-one: ");
    }

    @ParameterizedTest
    @CsvSource({"'9\n', '9\n'", "'9\n', '10\n'", "'9\n', 'none'", "'none', '9\n'"})
    void isNotRefutedByTheseCases(String expected, String actual) {
        assertThat(printed("17\n", "18\n").beside(printed(expected, actual)).ofStdout())
                .startsWith("off-by-one: ");
    }

    @ParameterizedTest
    @CsvSource({"'9\n', '8\n'", "'9\n', '11\n'"})
    void staysSilentWhereAnotherCaseRefutesIt(String expected, String actual) {
        assertThat(printed("17\n", "18\n").beside(printed(expected, actual)).ofStdout())
                .isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereTheCaseHasNoData() {
        assertThat(new Trial().expects("2\n").prints("1\n").ofStdout()).isEqualTo("nothing");
    }
}
