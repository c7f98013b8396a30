package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import testkit.GradeCli;
import testkit.JobRunner;
import testkit.Json;
import testkit.Result;
import testkit.ResultAssert;

/** The autograder that {@code grade init --classroom50} writes, started as Classroom 50 starts it; it needs Python. */
@Tag("consumers")
final class Classroom50IT {
    private final GradeCli course = GradeCli.inEnglish();
    private final GradeCli learner = GradeCli.inEnglish()
            .with("CLASSROOM", "spring")
            .with("ASSIGNMENT", "shell")
            .with("SUBMISSION_TAG", "submit/1")
            .with("COMMIT_URL", "https://example.org/commit/1")
            .with("RELEASE_URL", "https://example.org/release/1")
            .with("GITHUB_TOKEN", JobRunner.TOKEN);
    private final Path autograder = course.directory().resolve("autograder");

    private Result grade() {
        return learner.shell("exec python3 \"$1/autograder.py\"", autograder.toString());
    }

    private Path answer(String mission, String line) throws IOException {
        Path answers = learner.directory().resolve("answers");
        Files.createDirectories(answers);
        return Files.writeString(answers.resolve(mission + ".sh"), line + "\n");
    }

    @Test
    void leavesAResultWithoutTouchingWhatWasPlanted() throws IOException {
        course.run("init", "--classroom50");
        answer("mission1", "echo 'Hi!!!!!!' > test.txt");
        answer("mission3", "env; cat /proc/*/environ | tr '\\0' '\\n'");
        Path outside = Files.writeString(learner.home().resolve("outside"), "mine");
        Path planted = learner.directory().resolve("result.json");
        Files.createSymbolicLink(planted, outside);
        Files.createDirectories(learner.directory().resolve("release-body.md/deep"));

        Result result = grade();

        ResultAssert.assertThat(result).exitsWith(0).doesNotSay(JobRunner.TOKEN);
        assertThat(outside).hasContent("mine");
        assertThat(planted).isRegularFile();
        Object written = Json.parse(Files.readString(planted));
        assertThat(Json.at(written, "schema")).isEqualTo("classroom50/result/v1");
        assertThat(Json.at(written, "classroom")).isEqualTo("spring");
        assertThat(Json.at(written, "tests", 0, "passed")).isEqualTo(true);
        assertThat(Json.at(written, "tests", 2, "passed")).isEqualTo(false);
        assertThat(Files.readString(planted)).doesNotContain(JobRunner.TOKEN);
    }

    @Test
    void runsNoJarButTheOneItCameWith() throws IOException {
        course.run("init", "--classroom50");
        Files.writeString(autograder.resolve("grade.jar"), "another");

        ResultAssert.assertThat(grade()).exitsWith(1).complainsOf("is not the one that was pinned");
        assertThat(learner.directory().resolve("result.json")).doesNotExist();
    }
}
