package grade.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lines that are hard to take apart, one a line of a file; {@code ⏎} stands for a newline. */
final class Corpus {
    private static final Path DIRECTORY = Path.of("src", "test", "resources", "shell");

    private Corpus() {}

    static List<String> lines(String name) {
        try {
            return Files.readAllLines(DIRECTORY.resolve(name + ".txt")).stream()
                    .map(line -> line.replace('⏎', '\n'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
