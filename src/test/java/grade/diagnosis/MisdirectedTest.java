package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Right output that went elsewhere, and lines of which nothing came. */
final class MisdirectedTest {
    private static Trial failing() {
        return new Trial().startsWith("f", "a\nb\n").expects("2\n");
    }

    @Test
    void seesOutputInAFile() {
        assertThat(failing().leaves("out", "2\n").ofStdout())
                .isEqualTo(
                        "written-not-printed: The right output went into the file out instead of to the screen. The sign >"
                                + " (or tee) writes to a file: leave it out where the task asks to print.");
        assertThat(failing().leaves("f", "2\n").ofStdout()).startsWith("written-not-printed: ");
    }

    @Test
    void takesNeitherOtherOutputNorAFileThatWasThereForIt() {
        assertThat(failing().leaves("out", "3\n").ofStdout()).isEqualTo("nothing");
        assertThat(failing().startsWith("answer", "2\n").ofStdout()).isEqualTo("nothing");
        assertThat(failing().expectsFile("out", "2\n").leaves("out", "2\n").ofStdout())
                .isEqualTo("nothing");
    }

    @Test
    void seesOutputOnStandardError() {
        assertThat(failing().complains("2\n").ofStdout())
                .isEqualTo(
                        "printed-as-error: The right text was printed, but as an error message: it went to standard error,"
                                + " not to standard output. Look for >&2 or a program that reports there, and let it print to"
                                + " standard output.");
        assertThat(failing().complains("3\n").ofStdout()).isEqualTo("nothing");
    }

    @Test
    void seesAnOptionThatItsProgramRefused() {
        assertThat(failing()
                        .complains("wc: invalid option -- 'z'\nTry 'wc --help' for more information.\n")
                        .ofStdout())
                .startsWith("option-refused: The program wc does not know the option -z,");
        assertThat(failing().complains("wc: unrecognized option '--zero'\n").ofStdout())
                .startsWith("option-refused: The program wc does not know the option --zero,");
    }

    @Test
    void blamesNoRefusedOptionForOutputThatIsThere() {
        Trial trial = failing().prints("something else\n").complains("ls: invalid option -- 'z'\n");

        assertThat(trial.ofStdout()).isEqualTo("nothing");
    }

    @Test
    void seesAForbiddenProgramOfWhichNothingCame() {
        Trial trial = new Trial().expectsFile("f", "Hi\n").refused("vim");

        assertThat(trial.ofFile("f"))
                .isEqualTo(
                        "program-refused: The program vim did not run, because this mission does not allow it, so nothing"
                                + " came of it. Look for another program that does this.");
        assertThat(trial.leaves("f", "Ho\n").ofFile("f")).isEqualTo("nothing");
    }

    @Test
    void seesANameUnderWhichThereIsNoFile() {
        Trial trial = failing().answers("wc -l g").complains("wc: g: No such file or directory\n");

        assertThat(trial.ofStdout()).isEqualTo("nothing");
        assertThat(trial.isCuredBy("wc -l f").ofStdout())
                .isEqualTo(
                        "wrong-input-name: There is no file g. With the name f the line would be right: compare the two"
                                + " letter by letter.");
    }

    @Test
    void takesNoOtherWordOfTheReportForAName() {
        Trial trial = failing().answers("wc -l f").complains("wc: missing: No such file or directory\n");

        assertThat(trial.isCuredBy("f -l f").ofStdout()).isEqualTo("nothing");
        assertThat(trial.triedLines()).doesNotContain("f -l f");
    }

    @Test
    void saysThatAFileIsAsItWas() {
        Trial trial = new Trial().startsWith("f", "a\n").expectsFile("f", "b\n");

        assertThat(trial.ofFile("f"))
                .isEqualTo(
                        "file-untouched: f is as it was before: the line did not change it. Look at which file it writes"
                                + " to, and whether it gets that far.");
        assertThat(trial.leaves("f", "c\n").ofFile("f")).isEqualTo("nothing");
    }

    @Test
    void seesTextThatWasJoinedToALineWithoutNewline() {
        Trial trial = new Trial().startsWith("f", "a").expectsFile("f", "a\nb\n");

        assertThat(trial.leaves("f", "ab\n").ofFile("f")).startsWith("joined-lines: The last line of f had no newline");
        assertThat(trial.leaves("f", "ac\n").ofFile("f")).isEqualTo("nothing");
    }
}
