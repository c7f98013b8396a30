package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static testkit.ResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import testkit.GradeCli;
import testkit.Result;
import testkit.Scratch;

/** What a step on GitHub prints and leaves is what we say, whatever the learner's line says. */
@Execution(ExecutionMode.CONCURRENT)
final class GithubStepIT {
    private static final Pattern QUOTED =
            Pattern.compile("::stop-commands::([0-9a-f]{32})\n(.*)::\\1::\n(.*)", Pattern.DOTALL);

    private static GradeCli step() {
        GradeCli grade = GradeCli.inEnglish();
        Path runner = Scratch.openDirectory("runner");
        return grade.with("GITHUB_WORKSPACE", grade.directory().toString())
                .with(
                        "GITHUB_STEP_SUMMARY",
                        Scratch.openFile(runner.resolve("summary"), "").toString())
                .with(
                        "GITHUB_OUTPUT",
                        Scratch.openFile(runner.resolve("output"), "").toString())
                .with("RUNNER", runner.toString());
    }

    private static String left(GradeCli step, String name) {
        return step.shell("cat \"$RUNNER/" + name + "\"").stdout();
    }

    private static Matcher parts(Result result) {
        Matcher parts = QUOTED.matcher(result.stdout());
        assertThat(parts.matches()).as(result.toString()).isTrue();
        return parts;
    }

    @Test
    void annotatesTheLineAndSumsUp() {
        GradeCli step = step();
        step.shell("mkdir answers; printf '# mine\\n\\necho 2\\n' > answers/mission3.sh");
        Result result = step.run("mission3", "--report", "github");

        assertThat(result).exitsWith(1).doesNotComplain();
        Matcher parts = parts(result);
        assertThat(parts.group(2)).isEqualTo(step.run("mission3").stdout());
        assertThat(parts.group(3))
                .startsWith("::error file=answers/mission3.sh,line=3,title=mission3%3A FAILED::Count the lines%0A")
                .hasLineCount(1);
        assertThat(left(step, "summary"))
                .startsWith("## Missions: 1 failed; 2.5 of 10 points\n")
                .contains("echo 2\n");
        assertThat(left(step, "output"))
                .isEqualTo("passed=0\nfailed=1\nskipped=0\nnot-judged=0\nscore=2.5\nmax-score=10\n");
    }

    @Test
    void takesAFreshTokenEachTime() {
        GradeCli step = step();
        String one =
                parts(step.run("mission1", "-c", "true", "--report", "github")).group(1);
        String other =
                parts(step.run("mission1", "-c", "true", "--report", "github")).group(1);
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void namesFilesFromTheRepository() throws IOException {
        GradeCli step = step();
        Path course = Files.createDirectories(step.directory().resolve("week1/shell"));
        Scratch.file(Files.createDirectory(course.resolve("answers")).resolve("mission3.sh"), "echo 2");
        assertThat(parts(step.in(course).run("mission3", "--report", "github")).group(3))
                .startsWith("::error file=week1/shell/answers/mission3.sh,line=1,");
    }

    @Test
    void obeysNothingThatALearnerPrints() {
        GradeCli step = step();
        String line = "printf '::error file=x::forged\\n::stop-commands::x\\n##[error]forged\\r::warning::forged\\n"
                + "%s\\n' '::set-output name=passed::9' | tee /dev/stderr; echo passed=9 >> \"$GITHUB_OUTPUT\"";
        Result result = step.run("mission3", "-c", line, "--report", "github");

        assertThat(result).exitsWith(1).doesNotComplain();
        Matcher parts = parts(result);
        assertThat(parts.group(3)).hasLineCount(1).startsWith("::error title=mission3%3A FAILED::");
        assertThat((parts.group(2) + parts.group(3).substring(2)).lines())
                .noneMatch(printed -> printed.stripLeading().startsWith("::") || printed.contains("##["));
        assertThat(left(step, "output")).contains("passed=0\n").doesNotContain("passed=9");
        assertThat(left(step, "summary")).doesNotContain("\n::", "##[");
    }

    @Test
    void addsToWhatOtherCommandsOfTheStepWrote() {
        GradeCli step = step();
        step.shell("printf 'x=1' > \"$GITHUB_OUTPUT\"; printf '# Before' > \"$GITHUB_STEP_SUMMARY\"");
        assertThat(step.run("mission1", "-c", "true", "--report", "github")).exitsWith(1);
        assertThat(left(step, "output")).startsWith("x=1\npassed=0\n");
        assertThat(left(step, "summary")).startsWith("# Before\n## Missions: 1 failed");
    }

    @Test
    void keepsTheSummarySoShortThatGithubTakesIt() {
        GradeCli step = step();
        List<Integer> sizes = new ArrayList<>();
        for (int left : List.of(0, 100, 700, 2000)) {
            step.shell("head -c $((1048576 - " + left + ")) /dev/zero | tr '\\0' '\\n' > \"$GITHUB_STEP_SUMMARY\"");
            assertThat(step.run("mission3", "-c", "echo 2", "--report", "github"))
                    .exitsWith(1);
            sizes.add(Integer.valueOf(
                    step.shell("stat -c %s \"$GITHUB_STEP_SUMMARY\"").stdout().strip()));
        }
        assertThat(sizes).allMatch(size -> size <= 1048576);
        assertThat(sizes.get(0)).isEqualTo(1048576);
        assertThat(sizes.get(3)).isGreaterThan(1048576 - 2000 + 300);
    }

    @Test
    void refusesFilesOfTheRunnerThatCannotBeWritten() {
        assertThat(step().with("GITHUB_OUTPUT", "/nowhere/x").run("mission1", "-c", "true", "--report", "github"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: The file that GITHUB_OUTPUT names cannot be written: /nowhere/x (/nowhere/x).\n");
    }

    @Test
    void doesWithoutARunner() {
        assertThat(parts(GradeCli.inEnglish().run("mission1", "-c", "true", "--report", "github"))
                        .group(3))
                .startsWith("::error title=mission1%3A FAILED::");
    }

    @Test
    void putsCommandsIntoAFileSoThatOthersStayAsTheyAre() {
        GradeCli step = step();
        Result result = step.run("mission1", "-c", "true", "--report", "github=commands", "--format", "json");
        assertThat(result).exitsWith(1).doesNotSay("::");
        assertThat(step.shell("cat commands").stdout()).startsWith("::error title=mission1%3A FAILED::");
    }

    @Test
    void givesTheOlderReporterItsOutput() {
        GradeCli step = step();
        assertThat(step.run("mission1", "-c", "true", "--report", "classroom")).exitsWith(1);
        assertThat(left(step, "output")).matches("result=[A-Za-z0-9+/]+=*\n");
        assertThat(step.shell("sed s/result=// \"$GITHUB_OUTPUT\" | base64 -d").stdout())
                .contains("\"status\": \"fail\"", "\"line_no\": 0", "\"score\": 0");
    }
}
