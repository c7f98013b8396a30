package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Entry;
import org.junit.jupiter.api.Test;

final class FileEmptiedTest {
    private static Trial emptied() {
        return new Trial()
                .startsWith("names.txt", "b\na\n")
                .expectsFile("names.txt", "a\nb\n")
                .leaves("names.txt", "");
    }

    @Test
    void seesAFileThatLostItsText() {
        assertThat(emptied().ofFile("names.txt"))
                .isEqualTo("file-emptied: names.txt held text before, and now it is empty. Usually the line reads this"
                        + " file and writes to it with > at the same time: the shell empties it before any program can"
                        + " read it.");
    }

    @Test
    void staysSilentWhereTheFileWasEmptyBefore() {
        Trial trial = new Trial().startsWith("names.txt", "").expectsFile("names.txt", "a\nb\n");

        assertThat(trial.ofFile("names.txt")).startsWith("file-untouched: ");
    }

    @Test
    void staysSilentWhereTheFileIsGone() {
        assertThat(emptied().removes("names.txt").ofFile("names.txt")).isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereALinkTookItsPlace() {
        Trial trial = emptied().leaves("names.txt", new Entry.Link("elsewhere"));

        assertThat(trial.ofFile("names.txt")).isEqualTo("nothing");
    }
}
