package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import testkit.Json;
import testkit.Yaml;

/**
 * The job of a file of GitLab CI.
 *
 * @param variables which the job sets
 * @param script its lines
 */
record GitlabJob(Map<String, String> variables, String script) {
    private static final Path TEMPLATE = Path.of("src/main/resources/grade/repository/gitlab.yml");

    static GitlabJob template() {
        try {
            return of(Files.readString(TEMPLATE).replace("{{lang}}", "en"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GitlabJob of(String file) {
        String filled = file.replaceAll("\\{\\{([a-z0-9]+)}}", "$1");
        Map<String, Object> job = Yaml.map(Json.at(Yaml.read(filled), "grade"));
        Map<String, String> variables = new TreeMap<>();
        Yaml.map(Json.at(job, "variables")).forEach((name, value) -> variables.put(name, value.toString()));
        String script = ((List<?>) Json.at(job, "script"))
                .stream().map(Object::toString).collect(Collectors.joining("\n"));
        return new GitlabJob(variables, script);
    }
}
