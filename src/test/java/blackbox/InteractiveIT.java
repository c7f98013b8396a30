package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testkit.GradeCli;
import testkit.Mark;
import testkit.Remains;
import testkit.Result;
import testkit.Running;

/** The prompt, at a terminal that script(1) makes. */
@Execution(ExecutionMode.CONCURRENT)
final class InteractiveIT {
    private static final String PROMPT = "mission1> ";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @ParameterizedTest
    @CsvSource({"en,FAILED,Hint 1 of 3,Hint 2 of 3,PASSED", "ko,실패,힌트 1/3,힌트 2/3,통과"})
    void asksGradesHintsAndAsksAgainUntilTheLineIsRight(
            String language, String failed, String firstHint, String secondHint, String passed) {
        try (Running terminal = terminal(80, "mission1 --lang " + language)) {
            int at = terminal.awaitPrinted(PROMPT, 0);
            at = type(terminal, "echo 'Hi!' > test.txt\n", at, failed, firstHint, PROMPT);
            at = type(terminal, "ehco Hi\n", at, failed, secondHint, PROMPT);
            type(terminal, "echo \"Hi!!!!!!\" > test.txt\n", at, passed);

            assertThat(terminal.await(LIMIT).exit()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"en,40", "en,80", "ko,40", "ko,80", "ko,132"})
    void fitsTheWidthOfTheTerminal(String language, int columns) {
        try (Running terminal = terminal(columns, "mission1 --lang " + language)) {
            int at = terminal.awaitPrinted(PROMPT, 0);
            at = type(terminal, "echo 가나다 > b\n", at, PROMPT);
            type(terminal, CTRL_D, at);

            assertThat(lines(terminal.await(LIMIT)))
                    .allSatisfy(line -> assertThat(width(line)).as(line).isLessThanOrEqualTo(columns));
        }
    }

    @Test
    void leavesWithoutAnAnswerAtCtrlD() {
        try (Running terminal = terminal(80, "mission1")) {
            type(terminal, CTRL_D, terminal.awaitPrinted(PROMPT, 0));

            assertThat(terminal.await(LIMIT).exit()).isEqualTo(2);
        }
    }

    @Test
    void leavesWithTheVerdictOfTheLastLineAtCtrlD() {
        try (Running terminal = terminal(80, "mission1")) {
            int at = type(terminal, "true\n", terminal.awaitPrinted(PROMPT, 0), "FAILED", PROMPT);
            type(terminal, CTRL_D, at);

            assertThat(terminal.await(LIMIT).exit()).isEqualTo(1);
        }
    }

    @Test
    void asksAgainAfterABlankLine() {
        try (Running terminal = terminal(80, "mission1")) {
            int at = type(terminal, "\n", terminal.awaitPrinted(PROMPT, 0), PROMPT);
            at = type(terminal, "  \t \n", at, PROMPT);
            type(terminal, CTRL_D, at);

            Result result = terminal.await(LIMIT);
            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.stdout()).doesNotContain("FAILED");
        }
    }

    @Test
    void endsAtCtrlCAtThePrompt() {
        try (Running terminal = terminal(80, "mission1")) {
            type(terminal, CTRL_C, terminal.awaitPrinted(PROMPT, 0));

            assertThat(terminal.await(LIMIT).exit()).isEqualTo(130);
        }
    }

    @Test
    void endsAtCtrlCWhileTheLineRunsAndLeavesNothing() {
        Remains remains = Remains.sinceNow();
        String mark = Mark.next();
        try (Running terminal = terminal(80, "mission1")) {
            type(terminal, "trap '' INT; sleep 100." + mark + "\n", terminal.awaitPrinted(PROMPT, 0));
            Running.pause(Duration.ofSeconds(1));
            terminal.write(CTRL_C);

            assertThat(terminal.await(LIMIT).exit()).isEqualTo(130);
            assertThat(Remains.processesMarked(mark, LIMIT)).isEmpty();
            assertThat(remains.directories(LIMIT)).isEmpty();
        }
    }

    @Test
    void keepsTheLineFromTheTerminal() {
        String line = "echo pw''ned > /dev/tty; echo pw''ned > /dev/pts/0; tty > test.txt; read -t 2 x < /dev/tty;"
                + " perl -e 'ioctl(STDIN, 0x5412, $_) for split //, \"exit 99\\n\"'";
        try (Running terminal = terminal(80, "mission1")) {
            int at = type(terminal, line + "\n", terminal.awaitPrinted(PROMPT, 0), "not a tty", PROMPT);
            type(terminal, CTRL_D, at);

            Result result = terminal.await(LIMIT);
            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.stdout()).doesNotContain("pwned");
        }
    }

    @Test
    void usesColoursAtATerminalUnlessNoColorSpeaksAgainstIt() {
        try (Running coloured = terminal(80, "mission1 -c true");
                Running plain = terminal(80, "mission1 -c true; exit", "NO_COLOR", "1");
                Running dumb = terminal(80, "mission1 -c true", "TERM", "dumb")) {
            assertThat(coloured.await(LIMIT).stdout()).contains("\u001b[");
            assertThat(plain.await(LIMIT).stdout()).contains("FAILED").doesNotContain("\u001b");
            assertThat(dumb.await(LIMIT).stdout()).contains("FAILED").doesNotContain("\u001b");
        }
    }

    @Test
    void asksNothingWhereItsOutputIsNoTerminalOrThereIsAnAnswer() throws IOException {
        GradeCli grade = grade();
        try (Running piped = terminal(grade, 80, "mission1 | cat")) {
            assertThat(piped.await(LIMIT).stdout())
                    .contains("answers/mission1.sh")
                    .doesNotContain(PROMPT);
        }
        Files.createDirectory(grade.directory().resolve("answers"));
        Files.writeString(grade.directory().resolve("answers/mission1.sh"), "echo 'Hi!!!!!!' > test.txt\n");
        try (Running answered = terminal(grade, 80, "mission1")) {
            Result result = answered.await(LIMIT);
            assertThat(result.exit()).isZero();
            assertThat(result.stdout()).contains("PASSED").doesNotContain(PROMPT);
        }
    }

    private static GradeCli grade() {
        return GradeCli.inEnglish().with("TERM", "xterm-256color");
    }

    private static Running terminal(int columns, String arguments, String... variable) {
        GradeCli grade = variable.length == 0 ? grade() : grade().with(variable[0], variable[1]);
        return terminal(grade, columns, arguments);
    }

    private static Running terminal(GradeCli grade, int columns, String arguments) {
        String inside = "stty cols " + columns + " rows 24; exec $0 " + arguments;
        return grade.startShell("exec script -qec \"" + inside + "\" /dev/null");
    }

    /** Types and waits for each of some texts in turn; says how far that was. */
    private static int type(Running terminal, String keys, int after, String... expected) {
        terminal.write(keys);
        int at = after;
        for (String text : expected) {
            at = terminal.awaitPrinted(text, at);
        }
        return at;
    }

    private static List<String> lines(Result result) {
        return result.stdout()
                .replaceAll("\u001b\\[[0-9;?]*[a-zA-Z]", "")
                .replace("\r", "")
                .lines()
                .toList();
    }

    /** Columns on a terminal: a Hangul syllable takes two. */
    private static int width(String line) {
        return line.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115f) || (codePoint >= 0x2e80 && codePoint <= 0xd7a3);
    }
}
