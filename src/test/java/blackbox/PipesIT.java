package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static testkit.ResultAssert.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.GradeCli;

/** A pipe is as good as a file, but nobody at its other end holds grade up for ever. */
@Execution(ExecutionMode.CONCURRENT)
final class PipesIT {
    private static final String RIGHT = "wc -l < test.txt";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final GradeCli grade = GradeCli.inEnglish();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "mkfifo p; exec \"$0\" mission3 -f p ~ I waited 10 seconds for p and got no whole answer: nobody wrote one"
                        + " into this pipe to its end. Start who writes first, or use standard input, for which I wait without"
                        + " end: COMMAND | grade MISSION -",
                "exec 3< <(printf echo; exec sleep 25 2>&-); \"$0\" mission3 -f /dev/fd/3 ~ I waited 10 seconds for"
                        + " /dev/fd/3 and got no whole answer: nobody wrote one into this pipe to its end. Start who writes"
                        + " first, or use standard input, for which I wait without end: COMMAND | grade MISSION -",
                "mkfifo p; exec \"$0\" mission3 -f p --lang ko ~ p 파이프에서 10초를 기다렸지만 답을 끝까지 받지 못했습니다. 파이프에"
                        + " 답을 쓰는 쪽을 먼저 실행하거나, 시간제한이 없는 표준 입력을 쓰세요: 명령 | grade 미션 -",
                "mkfifo p; exec \"$0\" report p --as tap ~ I waited 10 seconds for p: nobody writes into this pipe. Start who"
                        + " writes first, or use standard input, for which I wait without end: grade --all --format json |"
                        + " grade report - --as KIND",
                "mkfifo p; GITHUB_OUTPUT=p exec \"$0\" mission3 -c true --report github ~ I waited 10 seconds for the pipe"
                        + " that GITHUB_OUTPUT names, p: nobody reads it. Start who reads first, or let GITHUB_OUTPUT name a"
                        + " regular file.",
                "mkfifo p; GITHUB_STEP_SUMMARY=p exec \"$0\" mission3 -c true --report github --lang ko ~ GITHUB_STEP_SUMMARY"
                        + " 변수가 가리키는 p 파이프를 10초 동안 기다렸지만 읽는 쪽이 없습니다. 읽는 쪽을 먼저 실행하거나"
                        + " GITHUB_STEP_SUMMARY 변수에 일반 파일을 지정하세요.",
            })
    void withNobodyAtTheOtherEndIsWaitedForTenSeconds(String line, String message) {
        assertThat(grade.shell(line))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: " + message + "\n")
                .endsWithin(LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"$0\" mission3 -f <(printf %s \"$1\")",
                "\"$0\" mission3 -f <(sleep 2; echo \"$1\")",
                "echo \"$1\" | \"$0\" mission3 -f /dev/stdin",
                "\"$0\" mission3 -f /dev/stdin <<< \"$1\"",
                "mkfifo p; echo \"$1\" > p & exec \"$0\" mission3 -f p",
                "mkfifo p; echo \"$1\" > p & exec \"$0\" mission3 -f \"$PWD/p\"",
            })
    void bringsAnAnswer(String line) {
        assertThat(grade.shell(line, RIGHT)).exitsWith(0).doesNotComplain().endsWithin(Duration.ofSeconds(9));
    }

    @Test
    void onStandardInputIsWaitedForWithoutEnd() {
        assertThat(grade.shell("(sleep 11; echo \"$1\") | \"$0\" mission3 -", RIGHT))
                .exitsWith(0)
                .doesNotComplain();
    }

    @Test
    void mayBringAResultWhenItIsReady() {
        Path kept = Path.of("src/test/resources/report/several.en.json").toAbsolutePath();
        assertThat(grade.shell("\"$0\" report <(sleep 11; cat \"$1\") --as tap", kept.toString()))
                .exitsWith(0)
                .says("TAP version 13\n1..4\n");
    }

    @Test
    void takesAllThatTheStepsOfAJobAreTold() {
        assertThat(grade.shell(
                        "mkfifo p; cat p & GITHUB_OUTPUT=p \"$0\" mission3 -c \"$1\" --report github > /dev/null; wait",
                        RIGHT))
                .exitsWith(0)
                .prints("passed=1\nfailed=0\nskipped=0\nnot-judged=0\nscore=10\nmax-score=10\n");
    }

    @Test
    void mayBeReadSlowly() {
        assertThat(grade.shell(
                        "mkfifo p; exec 3<>p; head -c 65536 /dev/zero >&3; (sleep 4; head -c 65545 <&3 | tail -c 9) &"
                                + " GITHUB_OUTPUT=p \"$0\" mission3 -c \"$1\" --report github > /dev/null; echo $?; wait",
                        RIGHT))
                .exitsWith(0)
                .says("0\n", "passed=1\n");
    }

    @Test
    void thatIsFullAndNotReadIsGivenUpAfterTheResultWasPrinted() {
        assertThat(grade.shell(
                        "mkfifo p; exec 3<>p; head -c 65536 /dev/zero >&3;"
                                + " GITHUB_OUTPUT=p exec \"$0\" mission3 -c \"$1\" --report github --report csv",
                        RIGHT))
                .exitsWith(2)
                .says("PASSED  mission3")
                .complainsOf("I waited 10 seconds for the pipe that GITHUB_OUTPUT names, p: nobody reads it.")
                .endsWithin(LIMIT);
        assertThat(Files.exists(grade.directory().resolve("grade.csv"))).isTrue();
    }
}
