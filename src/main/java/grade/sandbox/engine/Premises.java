package grade.sandbox.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * What one grader keeps on the host, a directory among those of other graders of its user, all in one. That it lives is told
 * by a lock that it holds on a file in there: the kernel gives that back when the process ends, however it ends (fcntl(2)),
 * and knows no namespaces of processes. Who enters or looks for what is left of others holds the lock of the door.
 */
final class Premises {
    private static final String LOCK = "lock";

    /** Whose files this process must not open: closing any of them would give the lock back. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel lock;

    private Premises(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /**
     * Makes a directory and removes those of graders that are gone.
     *
     * @param forget is given each directory that is to be removed
     */
    static Premises enter(Host host, Removal removal, Consumer<Path> forget) throws IOException {
        // Where lines are run by another user, that one has to find the way.
        String permissions = host.isRoot() ? "rwx--x--x" : "rwx------";
        Path root = host.rooms();
        Files.createDirectories(root);
        if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)
                || !Files.getAttribute(root, "unix:uid", LinkOption.NOFOLLOW_LINKS)
                        .equals(host.uid())) {
            throw new FileSystemException(root.toString(), null, "not a directory of our user");
        }
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString(permissions));
        synchronized (OURS) {
            try (FileChannel door = open(root.resolve("door"))) {
                door.lock();
                Path directory = Files.createTempDirectory(root, "");
                OURS.add(directory);
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
                FileChannel lock = open(directory.resolve(LOCK));
                lock.lock();
                for (Path abandoned : abandoned(root)) {
                    clear(abandoned, removal, forget);
                }
                return new Premises(directory, lock);
            }
        }
    }

    Path directory() {
        return directory;
    }

    /** Removes the directory, as far as that can be done; then another may. */
    void leave(Removal removal) {
        try {
            removal.remove(directory);
            lock.close();
        } catch (IOException e) {
            // With our end the lock is given back, and the next grader tries again.
        }
    }

    private static List<Path> abandoned(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && !OURS.contains(entry) && isLeft(entry)) {
                    found.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return found;
    }

    private static boolean isLeft(Path directory) {
        try (FileChannel channel = open(directory.resolve(LOCK))) {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    private static void clear(Path directory, Removal removal, Consumer<Path> forget) {
        try {
            forget.accept(directory);
            removal.remove(directory);
        } catch (IOException e) {
            // The next grader tries again.
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }
}
