package grade.cache;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeptTest {
    private static final byte[] CONTENT = "what took long\n".getBytes(US_ASCII);
    private static final int SOMEBODY = 12_345;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void keep() throws IOException {
        permit(directory, "rwx------");
        file = directory.resolve("cache/kept");
        Kept.keep(file, CONTENT);
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    /** It is as if it were not there, and another takes its place. */
    private void assertUntrustedAndReplaced() throws IOException {
        assertThat(Kept.recall(file)).isEmpty();
        Kept.keep(file, CONTENT);
        assertThat(Kept.recall(file)).hasValue(CONTENT);
        try (Stream<Path> files = Files.list(directory.resolve("cache"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void recallsWhatItKeptForItsOwnerAlone() throws Exception {
        assertThat(Kept.recall(file)).hasValue(CONTENT);
        assertThat(Kept.recall(file.resolveSibling("other"))).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void noticesEveryFlippedByteAndEveryOtherLength() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            assertThat(Kept.recall(file)).as("byte %d", i).isEmpty();
            Files.write(file, java.util.Arrays.copyOf(bytes, i));
            assertThat(Kept.recall(file)).as("%d bytes", i).isEmpty();
        }
        assertUntrustedAndReplaced();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw-rw----", "rw------x", "r--------", "rwx------"})
    void trustsNoOtherPermissions(String permissions) throws Exception {
        permit(file, permissions);

        assertUntrustedAndReplaced();
    }

    @Test
    void followsNoLink() throws Exception {
        Path elsewhere = Files.move(file, directory.resolve("elsewhere"));
        for (Path target : List.of(elsewhere, Path.of("/dev/zero"), Path.of("nowhere"))) {
            Files.deleteIfExists(file);
            Files.createSymbolicLink(file, target);
            assertUntrustedAndReplaced();
        }
        assertThat(Kept.recall(elsewhere)).hasValue(CONTENT);
    }

    @Test
    void waitsForNoPipe() throws Exception {
        Files.delete(file);
        assertThat(new ProcessBuilder("mkfifo", "-m", "600", file.toString())
                        .start()
                        .waitFor())
                .isZero();

        assertUntrustedAndReplaced();
    }

    @Test
    void readsNoMoreThanItWouldKeep() throws Exception {
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(8L << 30);
        }

        assertUntrustedAndReplaced();
        Kept.keep(file, new byte[Kept.MOST_BYTES]);
        assertThat(Kept.recall(file)).hasValue(CONTENT);
    }

    @Test
    void goesWithoutWhereADirectoryIsInTheWay() throws Exception {
        Files.delete(file);
        Files.createDirectories(file.resolve("something"));

        Kept.keep(file, CONTENT);

        assertThat(Kept.recall(file)).isEmpty();
        try (Stream<Path> files = Files.list(directory.resolve("cache"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void closesItsDirectoryBeforeItTrustsIt() throws Exception {
        permit(directory.resolve("cache"), "rwxrwxrwx");

        assertUntrustedAndReplaced();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("cache"))))
                .isEqualTo("rwx------");
    }

    @Test
    void trustsNobodyElseAndLeavesNothingInTheirHome() throws Exception {
        assumeThat(Files.getAttribute(Path.of("/proc/self/"), "unix:uid"))
                .as("only root can make files of others")
                .isEqualTo(0);
        Files.setAttribute(file, "unix:uid", SOMEBODY);
        assertUntrustedAndReplaced();

        Files.setAttribute(directory.resolve("cache"), "unix:uid", SOMEBODY);
        assertThat(Kept.recall(file)).isEmpty();
        Files.setAttribute(directory, "unix:uid", SOMEBODY);
        Kept.keep(directory.resolve("new/kept"), CONTENT);
        assertThat(directory.resolve("new")).doesNotExist();
    }
}
