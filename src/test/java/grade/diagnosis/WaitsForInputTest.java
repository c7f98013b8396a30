package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WaitsForInputTest {
    private static final String CAUSE =
            "waits-for-input: The line reads standard input, because it names no file to read: here it finds nothing"
                    + " there, and at a terminal it would wait for you to type. Tell it which file to read.";

    private static final String TYPED =
            "waits-for-input: The line reads what is typed while it runs: here nobody types, and at a terminal it would"
                    + " wait for you. Let a command in the line give the text instead.";

    private static Trial printed(String stdout) {
        return new Trial()
                .startsWith("test.txt", "a\nb\nc\n")
                .expects("3\n")
                .prints(stdout)
                .isRightOn("a\nb\nc\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0\n", "", "lines: 0\n"})
    void seesThatTheFileOnStandardInputMakesItRight(String stdout) {
        Trial trial = printed(stdout);

        assertThat(trial.ofStdout()).isEqualTo(CAUSE);
        assertThat(trial.tried()).containsExactly("a\nb\nc\n");
    }

    @Test
    void staysSilentWhereThatIsNotRightEither() {
        Trial trial = printed("0\n").isRightOn("else");

        assertThat(trial.ofStdout()).isEqualTo("nothing");
        assertThat(trial.tried()).hasSize(1);
    }

    @Test
    void triesNothingWhereTheCaseHasInput() {
        assertThat(untried(printed("0\n").gets("a\n"))).isEqualTo("nothing");
    }

    @Test
    void triesNothingWhereTheCasesPrintedDifferently() {
        assertThat(untried(printed("0\n").beside(printed("")))).isEqualTo("nothing");
    }

    @Test
    void triesNothingWhereSomethingWasCounted() {
        assertThat(untried(printed("12\n"))).isEqualTo("nothing");
    }

    @Test
    void triesNothingWhereTheLineComplained() {
        assertThat(untried(printed("").complains("wc: invalid option\n"))).isEqualTo("nothing");
    }

    @Test
    void triesNothingWhereThereAreSeveralFiles() {
        assertThat(untried(printed("0\n").startsWith("other.txt", "x\n"))).isEqualTo("nothing");
    }

    @Test
    void triesNothingWhereTheFileIsEmpty() {
        assertThat(untried(printed("0\n").startsWith("test.txt", ""))).isEqualTo("nothing");
    }

    @Test
    void seesThatTypingTheTextMakesTheFileRight() {
        Trial created = new Trial()
                .leaves("test.txt", "")
                .expectsFile("test.txt", "Hi\n")
                .isRightOn("Hi\n");
        Trial appended = new Trial()
                .startsWith("test.txt", "a\n")
                .leaves("test.txt", "a\n")
                .expectsFile("test.txt", "a\nb\n")
                .isRightOn("b\n");

        assertThat(created.ofFile("test.txt")).isEqualTo(TYPED);
        assertThat(appended.ofFile("test.txt")).isEqualTo(TYPED);
    }

    @Test
    void leavesAFileThatTypingDoesNotMendToOthers() {
        Trial trial =
                new Trial().startsWith("test.txt", "a\n").leaves("test.txt", "").expectsFile("test.txt", "a\nb\n");

        assertThat(trial.ofFile("test.txt")).startsWith("file-emptied: ");
        assertThat(trial.tried()).containsExactly("b\n");
    }

    @Test
    void triesNothingForAFileThatIsMissingOrHoldsSomethingElse() {
        Trial missing = new Trial().expectsFile("out.txt", "3\n");
        Trial other = new Trial().leaves("out.txt", "4\n").expectsFile("out.txt", "3\n");

        assertThat(missing.ofFile("out.txt")).isEqualTo("nothing");
        assertThat(other.ofFile("out.txt")).isEqualTo("nothing");
        assertThat(missing.tried()).isEmpty();
        assertThat(other.tried()).isEmpty();
    }

    private static String untried(Trial trial) {
        String cause = trial.ofStdout();
        assertThat(trial.tried()).isEmpty();
        return cause;
    }
}
