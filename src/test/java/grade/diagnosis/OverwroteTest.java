package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OverwroteTest {
    private static final String CAUSE =
            "overwrote: What test.txt held before is gone, only the new text is there. The sign > (or tee) replaces what a"
                    + " file holds, the sign >> (or tee -a) adds to its end.";

    private static Trial toAppend(String before) {
        return new Trial().startsWith("test.txt", before).expectsFile("test.txt", "Hi!!!!!!\nkkkkkk\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kkkkkk\n", "kkkkkk"})
    void seesOnlyTheAddition(String left) {
        assertThat(toAppend("Hi!!!!!!\n").leaves("test.txt", left).ofFile("test.txt"))
                .isEqualTo(CAUSE);
    }

    @Test
    void seesItInAFileWithoutFinalNewline() {
        assertThat(toAppend("Hi!!!!!!").leaves("test.txt", "kkkkkk\n").ofFile("test.txt"))
                .isEqualTo(CAUSE);
    }

    @Test
    void staysSilentWhereTheNewTextIsAnother() {
        assertThat(toAppend("Hi!!!!!!\n").leaves("test.txt", "kkkkkkk!\n").ofFile("test.txt"))
                .isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereOnlyBlankLinesWereToBeAdded() {
        Trial trial = new Trial()
                .startsWith("test.txt", "a\n")
                .expectsFile("test.txt", "a\n\n")
                .leaves("test.txt", "\n");

        assertThat(trial.ofFile("test.txt")).isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereNothingWasDoneToAFileLikeTheAddition() {
        Trial trial = new Trial().startsWith("test.txt", "kkkkkk\n").expectsFile("test.txt", "kkkkkk\nkkkkkk\n");

        assertThat(trial.ofFile("test.txt")).startsWith("file-untouched: ");
    }
}
