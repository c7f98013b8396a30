package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandNotFoundTest {
    private static final String NEAREST =
            "command-not-found: There is no program named wc-l here, but there is one named wc. Look at the spelling, and"
                    + " whether there is a space after the name.";

    private static Trial notFound() {
        return new Trial()
                .expects("17\n")
                .ends(new Ending.Exited(127))
                .complains("bash: line 1: wc-l: command not found\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash: line 1: ", "bash: ", "environment: line 12: "})
    void namesTheNearestProgram(String shell) {
        Trial trial = notFound().complains(shell + "wc-l: command not found\n").canCall("wc", "sort", "uniq");

        assertThat(trial.ofStdout()).isEqualTo(NEAREST);
    }

    @Test
    void prefersTheProgramWhoseBlankIsMissing() {
        assertThat(notFound().canCall("wall", "ac-x", "wc").ofStdout()).isEqualTo(NEAREST);
        assertThat(notFound().canCall("ac-l", "wc").ofStdout()).contains("there is one named ac-l.");
    }

    @Test
    void prefersTheProgramWhoseLettersWereSwapped() {
        Trial trial = notFound().complains("bash: sl: command not found\n");

        assertThat(trial.canCall("sg", "su", "ls").ofStdout()).contains("there is one named ls.");
    }

    @Test
    void prefersProgramsThatBeginLikeTheName() {
        Trial trial = notFound().complains("bash: wx: command not found\n");

        assertThat(trial.canCall("ax", "w", "wc", "wxy").ofStdout()).contains("there is one named wc.");
        assertThat(trial.canCall("ax", "w").ofStdout()).contains("there is one named w.");
        assertThat(trial.canCall("bx", "ax").ofStdout()).contains("there is one named ax.");
    }

    @Test
    void namesNoProgramThatIsFarAway() {
        assertThat(notFound().canCall("sort", "uniq").ofStdout())
                .isEqualTo("command-not-found: There is no program named wc-l here. Look at its spelling, and whether"
                        + " there is a space after the name.");
    }

    @Test
    void takesTheSameOfSeveralWhicheverWasReportedFirst() {
        Trial trial =
                notFound().canCall("wc").complains("bash: xsort: command not found\nbash: wc-l: command not found\n");

        assertThat(trial.ofStdout()).isEqualTo(NEAREST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bash: line 1: ./wc-l: No such file or directory\n",
                "sh: 1: wc-l: not found\n",
                "my bash: line 1: wc-l: command not found\n",
                "bash: line 1: wc-l: command not found!\n",
                ""
            })
    void staysSilentWithoutBashsOwnReport(String stderr) {
        assertThat(notFound().canCall("wc").complains(stderr).ofStdout()).isEqualTo("nothing");
    }

    @Test
    void seesItAtTheStartOfAPipelineThatEndsWell() {
        Trial trial = notFound()
                .canCall("wc")
                .ends(new Ending.Exited(0))
                .prints("0\n")
                .beside(notFound().prints("0\n"));

        assertThat(trial.ofStdout()).isEqualTo(NEAREST);
    }

    @Test
    void comesBeforeWhatTheEmptyOutputDidToAFile() {
        Trial trial = notFound()
                .canCall("wc")
                .startsWith("f", "a\n")
                .expectsFile("f", "b\n")
                .leaves("f", "");

        assertThat(trial.ofFile("f")).isEqualTo(NEAREST);
    }

    @Test
    void comesAfterAnotherCauseThatIsProved() {
        Trial trial = notFound().expectsFile("f", "Hi\n").leaves("f", "HI\n");

        assertThat(trial.ofFile("f")).startsWith("letter-case: ");
    }
}
