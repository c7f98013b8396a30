package grade.sandbox.engine;

import grade.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.apache.commons.exec.ExecuteStreamHandler;

/**
 * Feeds a process and keeps what it prints, up to a number of bytes a stream; the rest is read and thrown away, so that
 * memory stays flat whatever is printed.
 */
public final class CappedOutput implements ExecuteStreamHandler {
    private static final int BUFFER = 16 * 1024;

    private final Executor pumps;
    private final String stdin;
    private final long cap;
    private final Runnable onCap;
    private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    private final List<CompletableFuture<Void>> running = new ArrayList<>();
    private InputStream fromStdout = InputStream.nullInputStream();
    private InputStream fromStderr = InputStream.nullInputStream();
    private OutputStream toStdin = OutputStream.nullOutputStream();

    /**
     * @param pumps runs three tasks that block, at once
     * @param cap bytes kept of each stream
     * @param onCap called, perhaps twice, when a stream has more than that
     */
    public CappedOutput(Executor pumps, String stdin, long cap, Runnable onCap) {
        this.pumps = pumps;
        this.stdin = stdin;
        this.cap = cap;
        this.onCap = onCap;
    }

    @Override
    public void setProcessInputStream(OutputStream stream) {
        toStdin = stream;
    }

    @Override
    public void setProcessErrorStream(InputStream stream) {
        fromStderr = stream;
    }

    @Override
    public void setProcessOutputStream(InputStream stream) {
        fromStdout = stream;
    }

    @Override
    public void start() throws IOException {
        if (stdin.isEmpty()) {
            toStdin.close();
        } else {
            running.add(CompletableFuture.runAsync(this::feed, pumps));
        }
        running.add(CompletableFuture.runAsync(() -> drain(fromStdout, stdout), pumps));
        running.add(CompletableFuture.runAsync(() -> drain(fromStderr, stderr), pumps));
    }

    /** The process has ended. */
    @Override
    public void stop() throws IOException {
        Pumps.await(running);
    }

    /** What was printed on standard output; complete after {@link #stop}. */
    public String stdout() {
        return Utf8.decode(stdout.toByteArray());
    }

    public String stderr() {
        return Utf8.decode(stderr.toByteArray());
    }

    private void feed() {
        try (OutputStream to = toStdin) {
            to.write(Utf8.encode(stdin));
        } catch (IOException e) {
            // The line ended without reading all of its input, as `head` does: its right.
        }
    }

    private void drain(InputStream from, ByteArrayOutputStream kept) {
        byte[] buffer = new byte[BUFFER];
        try {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                int room = (int) Math.min(read, cap - kept.size());
                kept.write(buffer, 0, room);
                if (room < read) {
                    onCap.run();
                }
            }
        } catch (IOException e) {
            // The process was killed and its pipe closed under us: what was read stands.
        }
    }
}
