package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PrintedNotWrittenTest {
    private static final String CAUSE =
            "printed-not-written: The right text was printed, but nothing was written to test.txt. What a program prints goes"
                    + " to the screen unless the line sends it somewhere else.";

    private static Trial toAppend() {
        return new Trial().startsWith("test.txt", "Hi!!!!!!\n").expectsFile("test.txt", "Hi!!!!!!\nkkkkkk\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi!!!!!!\nkkkkkk\n", "kkkkkk\n", "kkkkkk"})
    void seesTheTextOrTheAdditionOnTheScreen(String printed) {
        assertThat(toAppend().prints(printed).ofFile("test.txt")).isEqualTo(CAUSE);
    }

    @Test
    void seesTheTextOfAFileThatWasNotMade() {
        Trial trial = new Trial().expectsFile("test.txt", "Hi!!!!!!\n").prints("Hi!!!!!!\n");

        assertThat(trial.ofFile("test.txt")).isEqualTo(CAUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kkkkk\n", "Hi!!!!!!\n", "some kkkkkk\n", ""})
    void staysSilentWhereAnotherTextWasPrinted(String printed) {
        assertThat(toAppend().prints(printed).ofFile("test.txt")).startsWith("file-untouched: ");
    }

    @Test
    void staysSilentWhereTheFileWasChanged() {
        Trial trial = toAppend().prints("kkkkkk\n").leaves("test.txt", "else\n");

        assertThat(trial.ofFile("test.txt")).isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereTheFileWasRemoved() {
        assertThat(toAppend().prints("kkkkkk\n").removes("test.txt").ofFile("test.txt"))
                .isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereADirectoryWasMade() {
        Trial trial = new Trial()
                .expectsFile("test.txt", "Hi!!!!!!\n")
                .prints("Hi!!!!!!\n")
                .leaves("test.txt", new Entry.Directory("rwxr-xr-x"));

        assertThat(trial.ofFile("test.txt")).isEqualTo("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi!!!!!!\nkkkkkk\n2\n", "kkkkkk\n2", "kkkkkk\n"})
    void seesItAboveWhatIsPrintedAnyway(String printed) {
        assertThat(toAppend().expects("2\n").prints(printed).ofFile("test.txt")).isEqualTo(CAUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2\n", "2\nkkkkkk\n", "kkkkkk\n3\n"})
    void staysSilentWhereMoreOrLessWasPrinted(String printed) {
        assertThat(toAppend().expects("2\n").prints(printed).ofFile("test.txt")).startsWith("file-untouched: ");
    }

    @Test
    void staysSilentWhereAnEmptyFileWasWanted() {
        Trial trial = new Trial().expectsFile("test.txt", "").expects("2\n").prints("2\n");

        assertThat(trial.ofFile("test.txt")).isEqualTo("nothing");
    }
}
