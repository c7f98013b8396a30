package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.GradeCli;
import testkit.Json;
import testkit.Mark;
import testkit.Remains;
import testkit.Result;
import testkit.ResultAssert;
import testkit.Running;
import testkit.Scratch;
import testkit.User;

/** {@code --sandbox none}: chosen by the user alone, warned about each time, marked in each report. */
@Execution(ExecutionMode.CONCURRENT)
final class UnconfinedIT {
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final String RIGHT = "echo 'Hi!!!!!!' > test.txt";
    private static final String WARNING =
            "grade: Warning: nothing confines the line (--sandbox none). It can read and change whatever you can."
                    + " Use this only where that does not matter.\n";

    @ParameterizedTest
    @EnumSource
    void judgesAndWarnsAndMarksTheReport(User.Kind kind) {
        Result result = GradeCli.as(kind.user()).run("mission1", "-c", RIGHT, "--sandbox", "none");

        ResultAssert.assertThat(result).exitsWith(0);
        assertThat(result.stderr()).isEqualTo(WARNING);
        assertThat(result.stdout())
                .startsWith("PASSED  mission1")
                .contains("Warning: nothing confined the line.")
                .doesNotContain("Your own files were not touched");
    }

    @Test
    void failsWhatIsWrongAndSaysSoInJson() {
        Result result =
                GradeCli.inEnglish().run("mission1", "-c", "echo Hi > test.txt", "--sandbox=none", "--format=json");

        ResultAssert.assertThat(result).exitsWith(1);
        assertThat(result.stderr()).isEqualTo(WARNING);
        assertThat(Json.at(Json.parse(result.stdout()), "sandbox")).isEqualTo("none");
        assertThat(Json.at(Json.parse(result.stdout()), "tools", "bash").toString())
                .matches("\\d+\\.\\d+.*");
    }

    @ParameterizedTest
    @CsvSource({
        "json, '\"sandbox\": \"none\"'",
        "junit, <system-out>Warning: nothing confined the line.",
        "tap, '# Warning: nothing confined the line.'",
        "tap14, '# Warning: nothing confined the line.'",
        "markdown, Warning: nothing confined the line.",
        "csv, ',\"none\"'",
        "classroom50, (--sandbox none)",
        "github, '::warning title=grade::Warning: nothing confined the line.'",
    })
    void marksEveryReport(String kind, String mark) {
        Path file = Scratch.directory("report").resolve("report");
        GradeCli grade = GradeCli.inEnglish();
        for (String variable : List.of("CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG", "COMMIT_URL", "RELEASE_URL")) {
            grade = grade.with(variable, "given");
        }
        ResultAssert.assertThat(grade.run("mission1", "-c", RIGHT, "--sandbox=none", "--report", kind + "=" + file))
                .exitsWith(0);

        assertThat(file).content().contains(mark);
    }

    @Test
    void marksTheEncodedReport() throws IOException {
        Path file = Scratch.directory("report").resolve("report");
        ResultAssert.assertThat(GradeCli.inEnglish()
                        .run("mission1", "-c", RIGHT, "--sandbox=none", "--report", "classroom=" + file))
                .exitsWith(0);

        String encoded = Files.readString(file).strip().substring("result=".length());
        assertThat(new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8))
                .contains("Warning: nothing confined the line.");
    }

    @Test
    void warnsInKoreanToo() {
        Result result = GradeCli.inEnglish().run("mission1", "-c", RIGHT, "--sandbox", "none", "--lang", "ko");

        assertThat(result.stderr()).startsWith("grade: 경고: 샌드박스 없이 명령을 실행합니다");
        assertThat(result.stdout()).contains("경고: 샌드박스 없이 실행했습니다(--sandbox none).");
    }

    @Test
    void isRefusedInAWorkflowUnlessThatIsSaidTwice() {
        GradeCli inWorkflow = GradeCli.inEnglish().with("CI", "true");

        Result refused = inWorkflow.run("mission1", "-c", RIGHT, "--sandbox", "none");
        Result half = inWorkflow.with("GRADE_ALLOW_UNSANDBOXED", "0").run("mission1", "-c", RIGHT, "--sandbox=none");
        Result allowed = inWorkflow.with("GRADE_ALLOW_UNSANDBOXED", "1").run("mission1", "-c", RIGHT, "--sandbox=none");

        ResultAssert.assertThat(refused).exitsWith(2).printsNothing();
        assertThat(refused.stderr())
                .isEqualTo(
                        "grade: --sandbox none is refused where CI=true: a line could read the tokens of the workflow"
                                + " and forge its reports. Use bubblewrap or a container; if nothing on this machine is worth"
                                + " protecting, set GRADE_ALLOW_UNSANDBOXED=1.\n");
        ResultAssert.assertThat(half).exitsWith(2);
        ResultAssert.assertThat(allowed).exitsWith(0);
    }

    @Test
    void looksIntoAPipeline() {
        Result result = GradeCli.inEnglish()
                .run("xray", "mission3", "-c", "cat test.txt | grep . | wc -l", "--sandbox", "none");

        ResultAssert.assertThat(result)
                .exitsWith(1)
                .says("1 │ cat test.txt", "2 lines, 16 bytes", "2 │ grep .", "3 │ wc -l");
    }

    @Test
    void isRefusedInAWorkflowForProofsToo() {
        Path pack = Corpus.DIRECTORY.resolve("pack");
        Result result = GradeCli.inEnglish().with("CI", "true").run("verify", pack.toString(), "--sandbox", "none");

        ResultAssert.assertThat(result).exitsWith(2);
    }

    @Test
    void isNeverChosenByItself() {
        Path programs = Scratch.directory("programs");
        Scratch.program(programs.resolve("bwrap"), "echo 'bwrap: no' >&2; exit 1");
        GradeCli grade = GradeCli.inEnglish().with("PATH", programs + ":" + System.getenv("PATH"));

        Result result = grade.run("mission1", "-c", RIGHT);

        ResultAssert.assertThat(result).exitsWith(4);
        assertThat(result.stdout()).contains("bubblewrap could not make the sandbox");
    }

    @Test
    void refusesForbiddenProgramsByName() {
        Result result = GradeCli.inEnglish().run("mission1", "-c", "vi x", "--sandbox", "none");

        ResultAssert.assertThat(result).exitsWith(1);
        assertThat(result.stdout()).contains("It called a program that is not allowed here: vi.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sleep 100.{MARK}",
                "sleep 100.{MARK} & sleep 100.{MARK} & kill -STOP $$",
                "trap '' TERM INT HUP; setsid sleep 100.{MARK} & sleep 100.{MARK}",
                "exec env -i sleep 100.{MARK}"
            })
    void stopsALineInTimeWithAllThatItStarted(String line) {
        String mark = Mark.next();
        Remains remains = Remains.sinceNow();
        Result result = GradeCli.inEnglish()
                .run("mission1", "-c", line.replace("{MARK}", mark), "--sandbox=none", "--format=json");

        Object ending = Json.at(Json.parse(result.stdout()), "missions", 0, "cases", 0, "ending");
        assertThat(ending).isEqualTo("time-limit");
        assertThat(Remains.processesMarked(mark, GRACE)).isEmpty();
        assertThat(remains.directories(GRACE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sleep 100.{MARK} &",
                "(setsid nohup sleep 100.{MARK} > /dev/null 2>&1 &)",
                "env -i setsid sleep 100.{MARK} &"
            })
    void endsBackgroundJobsWithTheLine(String start) {
        String mark = Mark.next();
        Result result = GradeCli.inEnglish()
                .run("mission1", "-c", start.replace("{MARK}", mark) + "\n" + RIGHT, "--sandbox=none", "--format=json");

        Object ending = Json.at(Json.parse(result.stdout()), "missions", 0, "cases", 0, "ending");
        assertThat(ending).as(result.toString()).isEqualTo("exited");
        assertThat(Remains.processesMarked(mark, GRACE)).isEmpty();
    }

    @Test
    void doesNotWaitForWhatGotAway() {
        String mark = Mark.next();
        try {
            Result result = GradeCli.inEnglish()
                    .run("mission1", "-c", "cd /; env -i setsid sleep 60." + mark + " & sleep 1", "--sandbox", "none");

            ResultAssert.assertThat(result).exitsWith(4).says("Something of the line may still be running");
        } finally {
            Remains.processesMarked(mark, Duration.ZERO).forEach(UnconfinedIT::kill);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void leavesNothingWhenItIsEndedFromOutside(String signal) {
        String mark = Mark.next();
        Remains remains = Remains.sinceNow();
        try (Running running = GradeCli.as(User.Kind.UNPRIVILEGED.user())
                .start("mission1", "-c", "trap '' INT TERM HUP; sleep 100." + mark, "--sandbox", "none")) {
            Running.pause(Duration.ofSeconds(2));
            running.signal(signal);

            ResultAssert.assertThat(running.await(Duration.ofSeconds(10))).exitsWith(signal.equals("INT") ? 130 : 143);
            assertThat(Remains.processesMarked(mark, GRACE)).isEmpty();
            assertThat(remains.directories(GRACE)).isEmpty();
        }
    }

    @Test
    void leavesNothingForLongWhenItIsKilled() {
        String mark = Mark.next();
        Remains remains = Remains.sinceNow();
        try (Running running = GradeCli.inEnglish()
                .start("mission1", "-c", "setsid sleep 100." + mark + " & sleep 100." + mark, "--sandbox", "none")) {
            Running.pause(Duration.ofSeconds(3));
            running.signal("KILL");

            assertThat(running.await(GRACE).exit()).isEqualTo(137);
            assertThat(Remains.processesMarked(mark, Duration.ofSeconds(10))).isEmpty();
            assertThat(remains.directories(Duration.ofSeconds(10))).isEmpty();
        }
    }

    @Test
    void startsFromAnEmptyEnvironmentInACopy() {
        Result result = GradeCli.inEnglish()
                .with("SECRET_TOKEN", "t0ken")
                .run("mission1", "-c", "env; pwd; echo $TMPDIR; touch \"$TMPDIR/x\" ~/y", "--sandbox", "none");

        assertThat(result.stdout()).doesNotContain("t0ken").doesNotContain("Permission denied");
    }

    private static void kill(String process) {
        String pid = process.substring(0, process.indexOf(' '));
        Running.start(User.own(), List.of("bash", "-c", "kill -KILL " + pid)).await(GRACE);
    }
}
