package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Ending;
import grade.sandbox.Limit;
import org.junit.jupiter.api.Test;

final class ConstantAnswerTest {
    private static Trial printed(String expected, String actual) {
        return new Trial().expects(expected).prints(actual);
    }

    @Test
    void seesTheSameInEveryCase() {
        assertThat(printed("17\n", "2\n").beside(printed("5\n", "2\n")).ofStdout())
                .isEqualTo("constant-answer: The line prints the same in every case, but the data differ, and so does"
                        + " the right answer. Let the line find the answer in the data.");
    }

    @Test
    void comesBeforeANumberThatHappensToBeClose() {
        Trial close = printed("3\n", "2\n").startsWith("test.txt", "a\nb\nc\n");

        assertThat(close.ofStdout()).startsWith("off-by-one: ");
        assertThat(close.beside(printed("4\n", "2\n")).ofStdout()).startsWith("constant-answer: ");
    }

    @Test
    void staysSilentOnOneCase() {
        assertThat(printed("17\n", "2\n").ofStdout()).isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereACaseGaveSomethingElse() {
        assertThat(printed("17\n", "2\n").beside(printed("2\n", "3\n")).ofStdout())
                .isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereTheRightAnswerIsAlwaysTheSame() {
        assertThat(printed("17\n", "2\n").beside(printed("17\n", "2\n")).ofStdout())
                .isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereNothingWasPrinted() {
        assertThat(printed("17\n", "").beside(printed("2\n", "")).ofStdout()).isEqualTo("nothing");
        assertThat(printed("17\n", "\n").beside(printed("2\n", "\n")).ofStdout())
                .isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereACaseWasStopped() {
        Trial stopped = printed("2\n", "2\n").ends(new Ending.Limited(Limit.TIME));

        assertThat(printed("17\n", "2\n").beside(stopped).ofStdout()).isEqualTo("nothing");
    }
}
