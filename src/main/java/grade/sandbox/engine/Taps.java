package grade.sandbox.engine;

import grade.sandbox.Tap;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The pipes of one run's taps, drained as long as it runs, so that no writer waits. Inside they are write-only, as the one
 * for notes is.
 */
final class Taps implements Closeable {
    private static final int BUFFER = 64 * 1024;

    private final List<Path> pipes = new ArrayList<>();
    private final List<RandomAccessFile> held = new ArrayList<>();
    private final List<InputStream> ends = new ArrayList<>();
    private final List<CompletableFuture<Void>> drained = new ArrayList<>();

    /** Opens an existing pipe. Held open for writing, it neither waits to be opened nor ends (fifo(7)). */
    void add(Path pipe) throws IOException {
        pipes.add(pipe);
        held.add(new RandomAccessFile(pipe.toFile(), "rw"));
        ends.add(new FileInputStream(pipe.toFile()));
    }

    /** Begins to drain them, each into its tap. */
    void drain(List<Tap> taps, Executor pumps) {
        for (int i = 0; i < ends.size(); i++) {
            InputStream end = ends.get(i);
            Tap tap = taps.get(i);
            drained.add(CompletableFuture.runAsync(() -> drain(end, tap), pumps));
        }
    }

    private static void drain(InputStream from, Tap tap) {
        byte[] buffer = new byte[BUFFER];
        try (from) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                tap.take(buffer, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the taps have taken all. The run is over: nobody but us can have a pipe open in a sandbox. */
    @Override
    public void close() throws IOException {
        for (RandomAccessFile end : held) {
            end.close();
        }
        Pumps.await(drained);
        for (Path pipe : pipes) {
            Files.deleteIfExists(pipe);
        }
    }
}
