package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import testkit.Scratch;

/** The workflow files: our own, the one that a learner's repository begins with, those of the CI page. */
final class Workflow {
    private static final Path OWN = Path.of(".github/workflows");
    private static final Path TEMPLATE = Path.of("src/main/resources/grade/repository/github.yml");

    private Workflow() {}

    static List<Path> all() {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> own = Files.list(OWN)) {
            own.forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(files);
        files.add(filled(TEMPLATE, "learner.yml"));
        int page = 0;
        for (String block : CiPage.workflows()) {
            files.add(Scratch.file(Scratch.directory("page").resolve("page" + page++ + ".yml"), block));
        }
        return files;
    }

    static Path filled(Path template, String name) {
        try {
            String text = Files.readString(template)
                    .replace("{{repository}}", "someone/grade")
                    .replace("{{version}}", "0.1.0")
                    .replace("{{lang}}", "en");
            return Scratch.file(Scratch.directory("template").resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
