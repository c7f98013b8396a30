package grade.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import grade.repository.HeldDirectory.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are looked up in the directory that is open, whatever becomes of its path. */
final class HeldDirectoryTest {
    @TempDir
    private Path root;

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(root.resolve("mine/deep"));
        Files.createDirectory(root.resolve("theirs"));
        Files.writeString(root.resolve("mine/deep/file"), "mine");
        Files.writeString(root.resolve("theirs/file"), "theirs");
        Files.createSymbolicLink(root.resolve("mine/link"), Path.of("../theirs"));
        Files.createSymbolicLink(root.resolve("mine/to-file"), Path.of("../theirs/file"));
    }

    private HeldDirectory mine(boolean held) throws IOException {
        Path path = root.resolve("mine");
        return held ? HeldDirectory.open(path) : new HeldDirectory(path, new LooseDirectory(path));
    }

    private static void put(HeldDirectory directory, String name, String text) throws IOException {
        try (NewFile file = NewFile.begin(directory, name)) {
            file.out().write(text.getBytes(StandardCharsets.UTF_8));
            file.appear();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsWhatAndOpensWhatIsNoLink(boolean held) throws IOException {
        try (HeldDirectory mine = mine(held);
                HeldDirectory deep = mine.below("deep")) {
            assertThat(mine.kind("deep")).isEqualTo(Kind.DIRECTORY);
            assertThat(mine.kind("link")).isEqualTo(Kind.LINK);
            assertThat(mine.kind("nothing")).isEqualTo(Kind.NOTHING);
            assertThat(deep.kind("file")).isEqualTo(Kind.FILE);
            deep.open("file", StandardOpenOption.READ).close();
            assertThatExceptionOfType(NoSuchFileException.class)
                    .isThrownBy(() -> mine.below("nothing"))
                    .withMessage(root.resolve("mine/nothing").toString());
            assertThatExceptionOfType(NotDirectoryException.class).isThrownBy(() -> deep.below("file"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void followsNoLink(boolean held) throws IOException {
        try (HeldDirectory mine = mine(held)) {
            assertThatExceptionOfType(NotFollowedException.class)
                    .isThrownBy(() -> mine.below("link"))
                    .extracting(NotFollowedException::getFile)
                    .isEqualTo(root.resolve("mine/link").toString());
            for (OpenOption option : new OpenOption[] {StandardOpenOption.READ, StandardOpenOption.APPEND}) {
                assertThatExceptionOfType(NotFollowedException.class).isThrownBy(() -> mine.open("to-file", option));
            }
            put(mine, "to-file", "new");
            mine.deleteIfExists("link");
        }
        assertThat(root.resolve("theirs/file")).hasContent("theirs");
        assertThat(root.resolve("mine/to-file")).isRegularFile().hasContent("new");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givesNewFilesTheirNamesWhenTheyAreWhole(boolean held) throws IOException {
        try (HeldDirectory mine = mine(held);
                HeldDirectory deep = mine.below("deep")) {
            try (NewFile file = NewFile.begin(deep, "file")) {
                file.out().write('x');
                assertThat(root.resolve("mine/deep/file")).hasContent("mine");
            }
            put(deep, "file", "new");
            assertThatExceptionOfType(FileAlreadyExistsException.class)
                    .isThrownBy(() -> deep.open("file", StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            deep.deleteIfExists("nothing");
        }
        assertThat(root.resolve("mine/deep")).isDirectoryContaining("glob:**/file");
        assertThat(root.resolve("mine/deep").toFile().list()).containsExactly("file");
        assertThat(root.resolve("mine/deep/file")).hasContent("new");
    }

    @Test
    void staysInItsDirectoryWhenALinkTakesTheDirectorysPlace() throws IOException {
        try (HeldDirectory mine = mine(true);
                HeldDirectory deep = mine.below("deep")) {
            Files.move(root.resolve("mine/deep"), root.resolve("aside"));
            Files.createSymbolicLink(root.resolve("mine/deep"), Path.of("../theirs"));

            put(deep, "file", "new");
            assertThat(root.resolve("aside/file")).hasContent("new");
            deep.deleteIfExists("file");
        }
        assertThat(root.resolve("theirs/file")).hasContent("theirs");
        assertThat(root.resolve("aside")).isEmptyDirectory();
    }
}
