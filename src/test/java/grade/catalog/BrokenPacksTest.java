package grade.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code src/test/resources/catalog} is a pack, a file of it after each {@code === PATH}, and after
 * {@code === problems} what is told about it, renewed by {@code -Dgolden=write}. A pack.yaml that is not there is the
 * shortest one.
 */
class BrokenPacksTest {
    private static final Path TABLE = Path.of("src/test/resources/catalog");
    private static final String PROBLEMS = "problems";

    @TempDir
    private Path directory;

    static List<Path> packs() throws IOException {
        try (Stream<Path> files = Files.list(TABLE)) {
            return files.filter(Files::isRegularFile)
                    .map(Path::getFileName)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void tellsEverythingThatIsWrong(Path name) throws IOException {
        String text = Files.readString(TABLE.resolve(name));
        TestPack pack = TestPack.in(directory);
        String expected = "";
        for (String section : text.split("(?m)^=== ", -1)) {
            int end = section.indexOf('\n');
            if (end > 0 && section.startsWith(PROBLEMS)) {
                expected = section.substring(end + 1);
            } else if (end > 0) {
                pack.with(section.substring(0, end), section.substring(end + 1));
            }
        }
        String told = String.join("\n", pack.problemsWithCarets()) + "\n";
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(TABLE.resolve(name), text.replace("=== problems\n" + expected, "=== problems\n" + told));
        } else {
            assertThat(told).isEqualTo(expected);
        }
    }
}
