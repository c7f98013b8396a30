package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import testkit.GradeCli;
import testkit.ResultAssert;
import testkit.Scratch;
import testkit.User;

/** Whatever somebody puts into a cache costs time, and never a verdict, a hang or an internal error. */
@Execution(ExecutionMode.CONCURRENT)
final class CacheIT {
    private static final String RIGHT = "wc -l < test.txt";
    private static final String WRONG = "echo 666";

    /** What becomes of a file of the cache. */
    enum Damage {
        FLIPPED {
            @Override
            void to(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        },
        CUT {
            @Override
            void to(Path file) throws IOException {
                Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 40));
            }
        },
        HUGE {
            @Override
            void to(Path file) throws IOException {
                try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
                    huge.setLength(8L << 30);
                }
            }
        },
        OPEN {
            @Override
            void to(Path file) throws IOException {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
            }
        },
        ENDLESS_LINK {
            @Override
            void to(Path file) throws IOException {
                Files.delete(file);
                Files.createSymbolicLink(file, Path.of("/dev/zero"));
            }
        },
        PIPE {
            @Override
            void to(Path file) throws IOException, InterruptedException {
                Files.delete(file);
                new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
            }
        };

        abstract void to(Path file) throws IOException, InterruptedException;
    }

    private static List<Path> files(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("grade"))) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void costsTimeAtMost(Damage damage) throws Exception {
        Path home = Scratch.directory("home");
        Path cache = home.resolve("cache");
        GradeCli grade = GradeCli.as(User.own()).with("XDG_CACHE_HOME", cache.toString());
        ResultAssert.assertThat(grade.run("mission3", "-c", RIGHT)).exitsWith(0);
        List<Path> kept = files(cache);
        assertThat(kept).hasSizeGreaterThan(2);
        for (Path file : kept) {
            damage.to(file);
        }

        ResultAssert.assertThat(grade.run("mission3", "-c", WRONG)).exitsWith(1).endsWithin(Duration.ofSeconds(60));
        ResultAssert.assertThat(grade.run("mission3", "-c", RIGHT)).exitsWith(0);

        assertThat(files(cache)).containsExactlyInAnyOrderElementsOf(kept).allSatisfy(file -> {
            assertThat(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).isTrue();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        });
    }
}
