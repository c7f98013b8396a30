package grade.sandbox.engine;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Shows other graders that a temporary directory is in use: a locked file in it. The kernel gives the lock back when this
 * process ends, however it ends (fcntl(2)), or closes any other descriptor of that file, which is why a process must never
 * ask about a directory of its own.
 */
final class Lease implements Closeable {
    private static final String LOCK = "lock";

    private final FileChannel channel;

    private Lease(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lease of a new directory. The file has its name only when it is locked. */
    static Lease take(Path directory) throws IOException {
        Path file = directory.resolve("unlocked");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        Files.move(file, directory.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
        return new Lease(channel);
    }

    static boolean isIn(Path directory) {
        return Files.isRegularFile(directory.resolve(LOCK), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether whoever took the lease of another process's directory is gone. */
    static boolean hasEnded(Path directory) {
        try (FileChannel channel =
                FileChannel.open(directory.resolve(LOCK), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            return channel.tryLock() != null;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
