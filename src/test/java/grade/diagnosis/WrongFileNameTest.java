package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WrongFileNameTest {
    private static final String CAUSE =
            "wrong-file-name: test.txt is missing, but text.txt holds exactly what belongs there. Compare the two names"
                    + " letter by letter.";
    private static final String UNTOUCHED =
            "wrong-file-name: test.txt is as it was before, but the new file tset.txt holds exactly what belongs there."
                    + " Look at which file the line writes to.";

    private static Trial missing() {
        return new Trial().expectsFile("test.txt", "Hi!!!!!!\n");
    }

    private static Trial unchanged() {
        return new Trial().startsWith("test.txt", "Hi!!!!!!\n").expectsFile("test.txt", "Hi!!!!!!\nkkkkkk\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi!!!!!!\n", "Hi!!!!!!"})
    void seesTheTextUnderAnotherName(String text) {
        assertThat(missing().leaves("text.txt", text).ofFile("test.txt")).isEqualTo(CAUSE);
    }

    @Test
    void namesTheNearestOfSeveral() {
        Trial trial = missing().leaves("a", "Hi!!!!!!\n").leaves("text.txt", "Hi!!!!!!\n");

        assertThat(trial.ofFile("test.txt")).isEqualTo(CAUSE);
    }

    @Test
    void namesAFileThatIsCalledQuiteDifferently() {
        assertThat(missing().leaves("notes", "Hi!!!!!!\n").ofFile("test.txt"))
                .startsWith("wrong-file-name: test.txt is missing, but notes holds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kkkkkk\n", "kkkkkk", "Hi!!!!!!\nkkkkkk\n"})
    void seesWhatWasToBeAddedUnderAnotherName(String text) {
        assertThat(unchanged().leaves("tset.txt", text).ofFile("test.txt")).isEqualTo(UNTOUCHED);
    }

    @Test
    void staysSilentWhereTheTextDiffers() {
        assertThat(missing().leaves("text.txt", "Hi!!!!!\n").ofFile("test.txt")).isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereTheOtherFileWasThereBefore() {
        assertThat(missing().startsWith("text.txt", "Hi!!!!!!\n").ofFile("test.txt"))
                .isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereTheOtherFileIsWantedToo() {
        Trial trial = missing().expectsFile("copy.txt", "Hi!!!!!!\n").leaves("copy.txt", "Hi!!!!!!\n");

        assertThat(trial.ofFile("test.txt")).isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereTheFileItselfWasChanged() {
        Trial trial = unchanged().leaves("tset.txt", "kkkkkk\n").leaves("test.txt", "else\n");

        assertThat(trial.ofFile("test.txt")).isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereAnyEmptyFileWouldDo() {
        Trial trial = new Trial().expectsFile("test.txt", "").leaves("errors", "");

        assertThat(trial.ofFile("test.txt")).isEqualTo("nothing");
    }
}
