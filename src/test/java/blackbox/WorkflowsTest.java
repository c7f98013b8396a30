package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.Json;
import testkit.Yaml;

/** Workflows, ours and those that we give to learners, may do as little as they need and run what they name. */
final class WorkflowsTest {
    private static final Path ACTION = Path.of(".github/actions/grade/action.yml");

    static Stream<Path> workflows() {
        return Workflow.all().stream();
    }

    static Stream<Path> workflowsAndAction() {
        return Stream.concat(workflows(), Stream.of(ACTION));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void mayNothingButWhatAJobAsksFor(Path file) {
        Map<String, Object> workflow = read(file);

        assertThat(workflow).containsEntry("permissions", Map.of());
        assertThat(Yaml.map(Json.at(workflow, "jobs")).values())
                .extracting(Yaml::map)
                .allSatisfy(job -> assertThat(job)
                        .containsKeys("permissions", "timeout-minutes")
                        .containsEntry("runs-on", "ubuntu-24.04"));
    }

    @ParameterizedTest
    @MethodSource("workflowsAndAction")
    void usesActionsOfAVersion(Path file) {
        List<Map<String, Object>> steps = steps(read(file)).stream()
                .filter(step -> step.containsKey("uses"))
                .toList();

        assertThat(steps)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(text(step, "uses")).matches("\\./.+|[^@]+@v\\d[\\w.]*"));
        assertThat(steps)
                .filteredOn(step -> text(step, "uses").startsWith("actions/checkout@"))
                .allSatisfy(step ->
                        assertThat(Json.at(step, "with", "persist-credentials")).isEqualTo(false));
    }

    /** What an expression gives would become a part of the script. */
    @ParameterizedTest
    @MethodSource("workflowsAndAction")
    void putsNoExpressionIntoAScript(Path file) {
        assertThat(steps(read(file)))
                .allSatisfy(step -> assertThat(text(step, "run")).doesNotContain("${{"));
    }

    @Test
    void giveATokenToNoScriptButTheOneThatPublishes() {
        List<String> given = workflowsAndAction()
                .flatMap(file -> steps(read(file)).stream())
                .filter(step -> step.containsKey("run"))
                .filter(step -> step.toString().matches("(?s).*(github\\.token|secrets\\.).*"))
                .map(step -> text(step, "name"))
                .toList();
        assertThat(given).containsExactly("Publish");
    }

    static String text(Map<String, Object> step, String key) {
        return step.getOrDefault(key, "").toString();
    }

    static Map<String, Object> read(Path file) {
        try {
            return Yaml.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The steps of all jobs, or of an action. */
    static List<Map<String, Object>> steps(Map<String, Object> file) {
        List<Map<String, Object>> steps = new ArrayList<>();
        Stream<?> owners = file.containsKey("jobs")
                ? Yaml.map(Json.at(file, "jobs")).values().stream()
                : Stream.of(Json.at(file, "runs"));
        owners.forEach(owner -> steps.addAll(Yaml.maps(Json.at(owner, "steps"))));
        return steps;
    }
}
