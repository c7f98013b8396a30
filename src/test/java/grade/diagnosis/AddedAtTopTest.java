package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AddedAtTopTest {
    private static Trial toAppend() {
        return new Trial().startsWith("test.txt", "Hi!!!!!!\n").expectsFile("test.txt", "Hi!!!!!!\nkkkkkk\n");
    }

    @Test
    void seesTheAdditionAboveTheOldText() {
        assertThat(toAppend().leaves("test.txt", "kkkkkk\nHi!!!!!!\n").ofFile("test.txt"))
                .isEqualTo("added-at-top: The new text is right, but it stands above what test.txt held before. It"
                        + " belongs at the end of the file.");
    }

    @Test
    void seesItInATextWithoutFinalNewline() {
        Trial trial = new Trial()
                .startsWith("test.txt", "a\n")
                .expectsFile("test.txt", "a\nb")
                .leaves("test.txt", "b\na\n");

        assertThat(trial.ofFile("test.txt")).startsWith("added-at-top: ");
    }

    @Test
    void staysSilentWhereMoreDiffers() {
        assertThat(toAppend().leaves("test.txt", "kkkkk!\nHi!!!!!!\n").ofFile("test.txt"))
                .isEqualTo("nothing");
    }

    @Test
    void leavesOtherOrdersToTheOrder() {
        Trial trial = new Trial()
                .startsWith("test.txt", "a\nb\n")
                .expectsFile("test.txt", "a\nb\nc\n")
                .leaves("test.txt", "a\nc\nb\n");

        assertThat(trial.ofFile("test.txt")).startsWith("wrong-order: ");
    }
}
