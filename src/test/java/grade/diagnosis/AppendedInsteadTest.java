package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AppendedInsteadTest {
    private static final String CAUSE =
            "appended-instead: The new text is right, but what test.txt held before still stands above it. The sign >> (or"
                    + " tee -a) adds to the end of a file, the sign > (or tee) replaces what it holds.";

    @ParameterizedTest
    @CsvSource({"'old\n', 'old\nHi!!!!!!\n'", "'old\n', 'old\nHi!!!!!!'", "'old', 'oldHi!!!!!!\n'"})
    void seesTheOldTextAboveTheNew(String before, String left) {
        Trial trial = new Trial()
                .startsWith("test.txt", before)
                .expectsFile("test.txt", "Hi!!!!!!\n")
                .leaves("test.txt", left);

        assertThat(trial.ofFile("test.txt")).isEqualTo(CAUSE);
    }

    @Test
    void staysSilentWhereTheOldTextBelongsThere() {
        Trial trial = new Trial()
                .startsWith("test.txt", "Hi\n")
                .expectsFile("test.txt", "Hi\nHo\n")
                .leaves("test.txt", "Hi\nHi\nHo\n");

        assertThat(trial.ofFile("test.txt")).startsWith("extra-lines: ");
    }

    @Test
    void staysSilentWhereTheNewTextIsWrong() {
        Trial trial = new Trial()
                .startsWith("test.txt", "old\n")
                .expectsFile("test.txt", "Hi!!!!!!\n")
                .leaves("test.txt", "old\nHi?\n");

        assertThat(trial.ofFile("test.txt")).isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereTheFileShouldBeEmpty() {
        Trial trial = new Trial().startsWith("test.txt", "old\n").expectsFile("test.txt", "");

        assertThat(trial.ofFile("test.txt")).startsWith("file-untouched: ");
    }
}
