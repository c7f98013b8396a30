package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PipedIntoFileTest {
    private static final String CAUSE =
            "piped-into-file: The shell looked for a program named test.txt, but that is a file. The sign | hands text to"
                    + " a program, the sign > writes text into a file.";

    private static Trial piped() {
        return new Trial()
                .expectsFile("test.txt", "Hi!!!!!!\n")
                .ends(new Ending.Exited(127))
                .complains("bash: line 1: test.txt: command not found\n");
    }

    @Test
    void seesAFileThatShouldBeWritten() {
        assertThat(piped().ofFile("test.txt")).isEqualTo(CAUSE);
    }

    @Test
    void seesAFileOfTheStart() {
        Trial trial = piped().startsWith("test.txt", "Hi!!!!!!\n").expectsFile("test.txt", "Hi!!!!!!\nkkkkkk\n");

        assertThat(trial.ofFile("test.txt")).isEqualTo(CAUSE);
    }

    @Test
    void seesItBesideAnotherMissingProgram() {
        Trial trial = piped().complains("bash: ecko: command not found\nbash: test.txt: command not found\n");

        assertThat(trial.ofFile("test.txt")).isEqualTo(CAUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bash: line 1: text.txt: command not found\n",
                "bash: line 1: ./test.txt: No such file or directory\n",
                "test.txt: command not found\n"
            })
    void staysSilentWhereBashMissesSomethingElse(String stderr) {
        assertThat(piped().complains(stderr).ofFile("test.txt")).doesNotStartWith("piped-into-file");
    }

    @Test
    void staysSilentWhereTheLineWentOn() {
        assertThat(piped().ends(new Ending.Exited(0)).ofFile("test.txt")).startsWith("command-not-found: ");
    }
}
