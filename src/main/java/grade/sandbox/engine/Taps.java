package grade.sandbox.engine;

import grade.sandbox.Tap;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The pipes of one run's taps, drained as long as it runs, so that no writer waits. */
final class Taps implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final List<Tap> taps;
    private final Executor pumps;
    private final List<RandomAccessFile> held = new ArrayList<>();
    private final List<CompletableFuture<Void>> drained = new ArrayList<>();

    Taps(List<Tap> taps, Executor pumps) {
        this.taps = taps;
        this.pumps = pumps;
    }

    /**
     * Begins to drain them, each into its tap.
     *
     * @param directory where process 1 has made the pipes
     */
    void open(Path directory) throws IOException {
        for (int i = 0; i < taps.size(); i++) {
            Path pipe = directory.resolve(Integer.toString(i));
            // Held open for writing, it neither waits to be opened nor ends (fifo(7)).
            held.add(new RandomAccessFile(pipe.toFile(), "rw"));
            InputStream end = new FileInputStream(pipe.toFile());
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
    }
}
