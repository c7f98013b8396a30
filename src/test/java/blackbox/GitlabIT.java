package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.JobRunner;
import testkit.Result;
import testkit.ResultAssert;
import testkit.Sha256;

/** The job that {@code grade init --gitlab} writes, on repositories that are right, wrong and hostile. */
@Execution(ExecutionMode.CONCURRENT)
final class GitlabIT {
    private static JobRunner runner() {
        GitlabJob job = GitlabJob.template();
        JobRunner runner = new JobRunner()
                .with("GITHUB_ACTIONS", "")
                .with("CI_JOB_TOKEN", JobRunner.TOKEN)
                .with("TMPDIR", "/tmp");
        job.variables().forEach(runner::with);
        runner.with("GRADE_SHA256", Sha256.of(JobRunner.jar()));
        return runner.program("curl", giving(JobRunner.jar()));
    }

    private static String giving(Path file) {
        return "while [ $# -gt 0 ]; do [ \"$1\" = --output ] && cp " + file + " \"$2\"; shift; done";
    }

    private static Result run(JobRunner runner) {
        return runner.script(GitlabJob.template().script());
    }

    @Test
    void failsAWrongAnswerAndReportsIt() throws IOException {
        JobRunner runner = runner().answer("mission3", "echo 2");

        ResultAssert.assertThat(run(runner)).exitsWith(1).says("mission3");
        assertThat(runner.workspace().resolve("grade-junit.xml")).content().contains("<testsuites", "mission3");
    }

    @Test
    void keepsTheJarForTheNextTime() {
        JobRunner runner = runner();
        run(runner);

        runner.program("curl", "exit 1");
        ResultAssert.assertThat(run(runner)).exitsWith(1).says("mission1");
    }

    @Test
    void runsNoJarButThePinnedOne() {
        JobRunner runner = runner();
        runner.program("curl", giving(runner.at("action/run")));

        ResultAssert.assertThat(run(runner)).exitsWith(4).says("is not what was pinned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "jar", "report"})
    void isNotMisledByWhatIsPlanted(String kind) throws IOException {
        JobRunner runner = runner().answer("mission3", "env; cat /proc/*/environ");
        Path outside = Files.createDirectory(runner.at("home/outside"));
        outside.toFile().setWritable(true, false);
        switch (kind) {
            case "link" -> Files.createSymbolicLink(runner.workspace().resolve(".grade"), outside);
            case "report" ->
                Files.createSymbolicLink(runner.workspace().resolve("grade-junit.xml"), outside.resolve("written"));
            default -> {
                Path planted = Files.createDirectory(runner.workspace().resolve(".grade"));
                planted.toFile().setWritable(true, false);
                Files.writeString(planted.resolve("grade.jar"), "forged");
            }
        }

        Result result = run(runner);

        ResultAssert.assertThat(result).exitsWith(1).says("mission3").doesNotSay(JobRunner.TOKEN);
        assertThat(outside).isEmptyDirectory();
        assertThat(runner.workspace().resolve("grade-junit.xml"))
                .isRegularFile()
                .content()
                .doesNotContain(JobRunner.TOKEN);
    }
}
