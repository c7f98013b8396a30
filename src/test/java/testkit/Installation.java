package testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the built program where every user can start it: the launcher and the jar, as they lie in the repository, so
 * that a test neither builds nor depends on who may read the repository.
 */
public final class Installation {
    private static final Installation ONLY = new Installation();
    private final Path home = Scratch.directory("installation");
    private final Path cache = Scratch.directory("cache");

    private Installation() {
        try {
            copy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one copy that all tests share. */
    static Installation get() {
        return ONLY;
    }

    /** The directory of the installation. */
    public static Path home() {
        return ONLY.home;
    }

    /** What a user starts. */
    public static Path launcher() {
        return ONLY.home.resolve("grade");
    }

    /** Directories of programs: those of the system and of the Java that runs the tests. */
    static String path() {
        return System.getProperty("java.home") + "/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin";
    }

    /** Puts what grade keeps of the built-in missions where a user's cache is. */
    static void giveCache(Path directory, User user) {
        try (Stream<Path> kept = Files.walk(ONLY.cache)) {
            for (Path from : kept.toList()) {
                Path to = directory.resolve(ONLY.cache.relativize(from).toString());
                Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
                Scratch.give(to, user);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy() throws IOException {
        Path repository = repository();
        // Sources older than the jar, so that the launcher finds nothing to build.
        for (String source : List.of("src/main", "missions", "target")) {
            Files.createDirectories(home.resolve(source));
        }
        Files.createFile(home.resolve("pom.xml"));
        Files.copy(repository.resolve("grade"), home.resolve("grade"));
        Files.copy(repository.resolve("target/grade.jar"), home.resolve("target/grade.jar"));
        Files.setLastModifiedTime(
                home.resolve("target/grade.jar"), FileTime.from(Instant.now().plusSeconds(60)));
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                boolean runs = Files.isDirectory(file) || file.endsWith("grade");
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
        // As ourselves, so that the launcher keeps what it found out about Java for all users.
        for (String mission : List.of("mission1", "mission2", "mission3", "mission123", "mission5")) {
            Command.status(List.of(
                    "env",
                    "-i",
                    "PATH=" + path(),
                    "XDG_CACHE_HOME=" + cache,
                    home.resolve("grade").toString(),
                    mission,
                    "-c",
                    "true"));
        }
    }

    private static Path repository() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("grade"))) {
                if (!Files.isRegularFile(at.resolve("target/grade.jar"))) {
                    throw new IllegalStateException("target/grade.jar is missing: run mvn package first");
                }
                return at;
            }
        }
        throw new IllegalStateException("no launcher in " + Path.of("").toAbsolutePath() + " or above");
    }
}
