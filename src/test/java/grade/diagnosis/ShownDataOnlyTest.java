package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShownDataOnlyTest {
    private static Trial expecting(String right) {
        return new Trial().startsWith("f", "a\n".repeat(9)).expects(right).prints("2\n");
    }

    @Test
    void seesAnAnswerThatIsRightForOneCase() {
        assertThat(expecting("5\n").beside(expecting("2\n")).ofStdout())
                .isEqualTo(
                        "shown-data-only: The line prints the same in every case: that is right for one of them only. Let"
                                + " the line find the answer in the data.");
    }

    @Test
    void callsItConstantWhereItIsRightNowhere() {
        assertThat(expecting("5\n").beside(expecting("6\n")).ofStdout()).startsWith("constant-answer: ");
    }

    @Test
    void staysSilentWhereTheOutputsDiffer() {
        assertThat(expecting("5\n").beside(expecting("2\n").prints("6\n")).ofStdout())
                .isEqualTo("nothing");
    }
}
