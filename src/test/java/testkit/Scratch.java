package testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Temporary directories that other users can look into, unlike those of JUnit; removed when the tests end. */
public final class Scratch {
    private static final Path ROOT = make();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Scratch() {}

    /** A new directory that we can write and everybody can read. */
    public static Path directory(String name) {
        return directory(name, "rwxr-xr-x");
    }

    /** A new directory that everybody can write. */
    public static Path openDirectory(String name) {
        return directory(name, "rwxrwxrwx");
    }

    /** A new directory as /tmp is: everybody can write it, and remove only what is their own. */
    public static Path temporaryDirectory() {
        Path directory = openDirectory("temporary");
        try {
            Files.setAttribute(directory, "unix:mode", 01777);
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file that everybody can read. */
    public static Path file(Path path, String content) {
        return file(path, content, "rw-r--r--");
    }

    /** Writes a file that everybody can write. */
    public static Path openFile(Path path, String content) {
        return file(path, content, "rw-rw-rw-");
    }

    /** Writes a shell script that everybody can run. */
    public static Path program(Path path, String script) {
        return file(path, "#!/bin/sh\n" + script + "\n", "rwxr-xr-x");
    }

    /** Lets somebody own a file or directory, where that is possible. */
    static void give(Path path, User user) {
        try {
            if (User.own().uid() == 0) {
                Files.setAttribute(path, "unix:uid", user.uid());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory(String name, String permissions) {
        Path directory = ROOT.resolve(name + "-" + NEXT.getAndIncrement());
        try {
            Files.createDirectory(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path path, String content, String permissions) {
        try {
            Files.writeString(path, content);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path make() {
        try {
            Path root = Files.createTempDirectory("blackbox-");
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(root)));
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By programs, which know no longest path; what another user made takes root. */
    private static void remove(Path directory) {
        String path = directory.toString();
        Command.status(List.of("chmod", "-R", "--", "u+rwX", path));
        if (Command.status(List.of("rm", "-rf", "--", path)) != 0) {
            Command.status(List.of("sudo", "-n", "rm", "-rf", "--", path));
        }
    }
}
