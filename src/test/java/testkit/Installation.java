package testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        // Once as ourselves, so that the launcher keeps what it found out about Java for all users.
        Command.status(
                List.of("env", "-i", "PATH=" + path(), home.resolve("grade").toString(), "--version"));
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
