package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import testkit.Running;

/**
 * How much less memory and disk this machine has, at the worst moment since this was made: what a line hides in, no sum over
 * processes shows. Others work on it at the same time, so only what is gigabytes is told by it.
 */
final class Taken implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final long before = free();
    private final Thread poll = new Thread(this::poll, "taken");
    private volatile long least = before;
    private volatile boolean over;

    Taken() {
        poll.setDaemon(true);
        poll.start();
    }

    long mebibytes() {
        return (before - least) >> 20;
    }

    @Override
    public void close() {
        over = true;
    }

    private void poll() {
        while (!over) {
            least = Math.min(least, free());
            Running.pause(PAUSE);
        }
    }

    private static long free() {
        try {
            FileStore temporary = Files.getFileStore(Path.of("/tmp"));
            long disk = temporary.type().equals("tmpfs") ? 0 : temporary.getUnallocatedSpace();
            return disk + memory();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .sum();
    }
}
