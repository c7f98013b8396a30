package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RepeatedCharacterTest {
    private static String left(String expected, String actual) {
        return new Trial().expectsFile("f", expected).leaves("f", actual).ofFile("f");
    }

    @ParameterizedTest
    @CsvSource({
        "'Hi!!!!!!\n', 'Hi!!!!!\n', !, 5, 6",
        "'Hi!!!!!!\n', 'Hi!!!!!!!!\n', !, 8, 6",
        "'Hi!!!!!!\nkkkkkk\n', 'Hi!!!!!!\nkkkkk\n', k, 5, 6",
        "'====\n-\n', '=\n-\n', =, 1, 4",
        "'😀😀😀\n', '😀😀\n', 😀, 2, 3"
    })
    void countsBoth(String expected, String actual, String character, int found, int wanted) {
        assertThat(left(expected, actual))
                .isEqualTo("repeated-character: The text is right, but for one place: " + character + " stands there "
                        + found + "x in a row, not " + wanted + "x. Count again.");
    }

    @Test
    void forgivesAFinalNewlineThatWasPrinted() {
        Trial trial = new Trial().expects("kkkkkk\n").prints("kkkkk");

        assertThat(trial.ofStdout()).startsWith("repeated-character: ").contains("k stands there 5x in a row, not 6x");
    }

    @ParameterizedTest
    @CsvSource({
        "'Hi!!!!!!\n', 'Ho!!!!!\n'",
        "'Hi!!!!!!\n', 'Hi\n'",
        "'Hi!!!!!!\n', 'Hi!!!!!?\n'",
        "'kkkkkk\n!!!!!!\n', 'kkkkk\n!!!!!\n'",
        "'Hi!!!!!!\n', 'Hi!!!!!'",
        "'see\n', 'se\n'",
        "'1000\n', '100\n'",
        "'a   b\n', 'a     c\n'"
    })
    void staysSilentWhereMoreDiffersOrNothingIsRepeated(String expected, String actual) {
        assertThat(left(expected, actual)).isEqualTo("nothing");
    }
}
