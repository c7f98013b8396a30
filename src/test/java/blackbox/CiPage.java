package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the CI page gives to copy. */
final class CiPage {
    private static final Path PAGE = Path.of("src/site/markdown/ci.md");
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private CiPage() {}

    /** The workflows of GitHub Actions, which all begin with a name. */
    static List<String> workflows() {
        return blocks().stream().filter(block -> block.startsWith("name: ")).toList();
    }

    /** The files of GitLab CI. */
    static List<String> jobs() {
        return blocks().stream().filter(block -> !block.startsWith("name: ")).toList();
    }

    private static List<String> blocks() {
        try {
            return YAML.matcher(Files.readString(PAGE))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
