package grade.advice;

import static org.assertj.core.api.Assertions.assertThat;

import grade.wording.Message;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ShellCheckTest {
    @Test
    void takesHintsFromWhatIsPrinted() {
        assertThat(ShellCheck.hints("-:1:47: warning: Use 'cd ... || exit' [or so] in case cd fails. [SC2164]\n"))
                .containsExactly(new Advice(
                        "shellcheck",
                        Message.of("advice-shellcheck", "SC2164", "Use 'cd ... || exit' [or so] in case cd fails."),
                        Optional.empty(),
                        Optional.empty(),
                        true));
    }

    @Test
    void takesErrorsToo() {
        assertThat(ShellCheck.hints("-:1:10: error: Iterating over ls output is fragile. Use globs. [SC2045]\n"))
                .hasSize(1);
    }

    @Test
    void leavesItToBashWhetherALineCanBeRead() {
        assertThat(ShellCheck.hints("-:1:53: error: Couldn't parse this double quoted string. [SC1073]\n"))
                .isEmpty();
    }

    @Test
    void tellsTheFirstThree() {
        assertThat(ShellCheck.hints("abcdefg"
                        .chars()
                        .mapToObj(name -> "-:1:5: warning: %c appears unused. [SC2034]\n".formatted(name))
                        .collect(Collectors.joining())))
                .hasSize(3);
    }

    @Test
    void tellsOneOnce() {
        assertThat(ShellCheck.hints("-:1:5: warning: y appears unused. [SC2034]\n".repeat(9)))
                .hasSize(1);
    }

    @Test
    void findsNothingInOtherText() {
        assertThat(ShellCheck.hints("shellcheck: unrecognized option '--norc'\n"))
                .isEmpty();
    }
}
