package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.check.Comparison;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CountedTest {
    /** 13 lines, 9 with anything in them, 8 with more than blanks, 7 that differ; 18 words, 49 characters, 52 bytes. */
    private static final String TEXT = "a b c\na b c\n\n\ndd ee f\nz\na b c\n \n\nddé é é\nz\n\nsome\n";

    private static Trial printed(String expected, String actual) {
        return printed(TEXT, expected, actual);
    }

    private static Trial printed(String text, String expected, String actual) {
        return new Trial()
                .readsStdoutAs(new Comparison.AsInteger(Optional.of("test.txt")))
                .startsWith("test.txt", text)
                .expects(expected)
                .prints(actual);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
7 | 13 | counted-lines: The line counted all lines in test.txt. The task asks for another number: look at what should be counted.
13 | 18 | counted-words: The line counted the words in test.txt. The task asks for another number: look at what the program counts with this option.
13 | 49 | counted-characters: The line counted the characters or bytes in test.txt. The task asks for another number: look at what the program counts with this option.
13 | 52 | counted-characters: The line counted the characters or bytes in test.txt. The task asks for another number: look at what the program counts with this option.
13 | 9 | counted-non-blank-lines: The line counted only those lines in test.txt that are not blank. The task asks for another number: look at what happens to blank lines.
13 | 8 | counted-non-blank-lines: The line counted only those lines in test.txt that are not blank. The task asks for another number: look at what happens to blank lines.
13 | 4 | counted-blank-lines: The line counted only the blank lines in test.txt. The task asks for another number: look at which lines are counted.
13 | 5 | counted-blank-lines: The line counted only the blank lines in test.txt. The task asks for another number: look at which lines are counted.
13 | 7 | counted-distinct-lines: The line counted lines that are the same in test.txt only once. The task asks for another number: look at what happens to repeated lines.
""")
    void saysWhatWasCounted(String expected, String actual, String cause) {
        assertThat(printed(expected, actual + "\n").ofStdout()).isEqualTo(cause);
    }

    @Test
    void readsTheNameOfTheFileAfterTheNumber() {
        assertThat(printed("13\n", " 18 test.txt\n").ofStdout()).startsWith("counted-words: ");
    }

    @Test
    void comesBeforeBeingOffByOne() {
        assertThat(printed("a b\n\nc\n", "3\n", "2\n").ofStdout()).startsWith("counted-non-blank-lines: ");
    }

    @Test
    void countsALastLineWithoutNewlineOrNot() {
        assertThat(printed("a b\na b\n\n\nc c", "9\n", "5\n").ofStdout()).startsWith("counted-lines: ");
        assertThat(printed("a b\na b\n\n\nc c", "9\n", "4\n").ofStdout()).startsWith("counted-lines: ");
    }

    @Test
    void isConfirmedByTheOtherCasesAndByThoseThatPassed() {
        Trial passed = printed("a\nb\n", "2\n", "2\n");

        assertThat(printed("13\n", "18\n").beside(passed).ofStdout()).startsWith("counted-words: ");
    }

    @Test
    void isNotRefutedByACaseThatGaveNoNumber() {
        assertThat(printed("13\n", "18\n").beside(printed("2\n", "oops\n")).ofStdout())
                .startsWith("counted-words: ");
    }

    @Test
    void staysSilentWhereAnotherCaseRefutesIt() {
        Trial refutes = printed("a\nb\nc\n", "3\n", "5\n");

        assertThat(printed("13\n", "18\n").beside(refutes).ofStdout()).isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereTwoCountsExplainIt() {
        assertThat(printed("a\n\n\nb\n", "4\n", "2\n").ofStdout()).isEqualTo("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17\n", "19\n", "18 other.txt\n", "18 18\n", "18 2021\n", "18x\n", "000018.0\n"})
    void staysSilentOnAnotherNumberOrMoreThanOne(String actual) {
        assertThat(printed("13\n", actual).ofStdout()).isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereThereAreSeveralFiles() {
        assertThat(printed("13\n", "18\n").startsWith("other.txt", "x\n").ofStdout())
                .isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({"'a\na\n\n', '3\n', '1\n'", "'a b\nc d\n', '2\n', '0\n'"})
    void staysSilentOnNumbersThatProveNothing(String text, String expected, String actual) {
        assertThat(printed(text, expected, actual).ofStdout()).doesNotStartWith("counted");
    }

    @Test
    void knowsADirectoryFromAFile() {
        Trial trial = printed("13\n", "18\n").startsWith("sub/", "");

        assertThat(trial.ofStdout()).startsWith("counted-words: ");
    }

    @Test
    void staysSilentWhereTheNameMayNotFollow() {
        Trial trial = printed("13\n", "18 test.txt\n").readsStdoutAs(new Comparison.AsText(false));

        assertThat(trial.ofStdout()).isEqualTo("nothing");
    }

    @Test
    void leavesLongFilesAlone() {
        String text = "a b\n".repeat(Symptom.LONGEST_FILE / 4);

        assertThat(printed(text, "0\n", "2097152\n").ofStdout()).startsWith("counted-words: ");
        assertThat(printed(text + "a", "0\n", "2097153\n").ofStdout()).isEqualTo("nothing");
    }
}
