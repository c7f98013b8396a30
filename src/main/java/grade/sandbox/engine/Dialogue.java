package grade.sandbox.engine;

import grade.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.apache.commons.exec.ExecuteStreamHandler;

/**
 * Speaks with process 1 by the streams that the line has, too. On standard error it first says that it is ready, and last
 * what became of the line ({@link Report}); on standard input it is told a word when the line may begin, and all that follows
 * is for the line. Of what is printed, a number of bytes a stream is kept; the rest is read and thrown away.
 */
final class Dialogue implements ExecuteStreamHandler {
    /** Whom it tells how far the run has come, from a thread that reads what is printed. */
    interface Listener {
        /** Process 1 waits, and the line begins when this returns; it never does if this throws. */
        void ready() throws IOException;

        /** Process 1 has told how the line ended, and nothing else is running. */
        void over();

        /** More was printed than is kept; perhaps told twice. */
        void overflown();
    }

    private static final String READY = "ready\n";
    private static final int BUFFER = 16 * 1024;

    /** More than a report has. */
    private static final int REPORT = 1024;

    private final Executor pumps;
    private final String word;
    private final String stdin;
    private final long cap;
    private final Listener listener;
    private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    private final ByteArrayOutputStream before = new ByteArrayOutputStream();
    private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    private List<CompletableFuture<Void>> drained = List.of();
    private volatile CompletableFuture<Void> fed = CompletableFuture.completedFuture(null);
    private InputStream fromStdout = InputStream.nullInputStream();
    private InputStream fromStderr = InputStream.nullInputStream();
    private OutputStream toStdin = OutputStream.nullOutputStream();
    private boolean begun;

    /**
     * @param pumps runs tasks that block, at once
     * @param word one that no line can guess, without white space
     * @param cap bytes kept of each stream
     */
    Dialogue(Executor pumps, String word, String stdin, long cap, Listener listener) {
        this.pumps = pumps;
        this.word = word;
        this.stdin = stdin;
        this.cap = cap;
        this.listener = listener;
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
    public void start() {
        drained = List.of(
                CompletableFuture.runAsync(this::listen, pumps), CompletableFuture.runAsync(this::drainStdout, pumps));
    }

    /** The process has ended. */
    @Override
    public void stop() throws IOException {
        Pumps.await(drained);
        Pumps.await(List.of(fed));
    }

    /** All that came on standard error before process 1 was ready. Complete after {@link #stop}, as all else here is. */
    String printedBefore() {
        return Utf8.decode(before.toByteArray());
    }

    String stdout() {
        return Utf8.decode(stdout.toByteArray());
    }

    /** What the line printed on standard error. */
    String stderr() {
        byte[] bytes = stderr.toByteArray();
        int end = reportBegins(bytes);
        return Utf8.decode(Arrays.copyOf(bytes, (int) Math.min(cap, end < 0 ? bytes.length : end)));
    }

    /** Whether the line printed more on one of its streams than is kept. */
    boolean isOverflown() {
        int end = reportBegins(stderr.toByteArray());
        return (end < 0 ? stderr.size() : end) > cap;
    }

    Optional<Report> report() {
        byte[] bytes = stderr.toByteArray();
        int begin = reportBegins(bytes);
        int opening = Report.opening(word).length();
        return begin < 0
                ? Optional.empty()
                : Report.read(new String(
                        bytes, begin + opening, bytes.length - begin - opening, StandardCharsets.ISO_8859_1));
    }

    private int reportBegins(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(Report.opening(word));
    }

    private void listen() {
        byte[] buffer = new byte[BUFFER];
        byte[] end = Report.closing(word).getBytes(StandardCharsets.US_ASCII);
        byte[] last = new byte[end.length];
        try {
            for (int read = fromStderr.read(buffer); read >= 0; read = fromStderr.read(buffer)) {
                if (!begun) {
                    before.write(buffer, 0, read);
                    begin();
                    continue;
                }
                keep(stderr, buffer, read, cap + REPORT);
                int fresh = Math.min(read, last.length);
                System.arraycopy(last, fresh, last, 0, last.length - fresh);
                System.arraycopy(buffer, read - fresh, last, last.length - fresh, fresh);
                if (Arrays.equals(last, end)) {
                    listener.over();
                }
            }
        } catch (IOException e) {
            // The process was killed and its pipe closed under us: what was read stands.
        }
    }

    /** Nothing follows what process 1 says before it has heard the word. */
    private void begin() {
        if (!printedBefore().endsWith(READY)) {
            return;
        }
        begun = true;
        try {
            listener.ready();
            toStdin.write((word + "\n").getBytes(StandardCharsets.US_ASCII));
            toStdin.flush();
        } catch (IOException e) {
            // Without the word process 1 ends with its input, and the listener knows what it threw.
            close(toStdin);
            return;
        }
        if (stdin.isEmpty()) {
            close(toStdin);
        } else {
            fed = CompletableFuture.runAsync(this::feed, pumps);
        }
    }

    private void feed() {
        try {
            toStdin.write(Utf8.encode(stdin));
        } catch (IOException e) {
            // The line ended without reading all of its input, as `head` does: its right.
        } finally {
            close(toStdin);
        }
    }

    private static void close(OutputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            // What was not flushed is for a process that has ended.
        }
    }

    private void drainStdout() {
        byte[] buffer = new byte[BUFFER];
        try {
            for (int read = fromStdout.read(buffer); read >= 0; read = fromStdout.read(buffer)) {
                keep(stdout, buffer, read, cap);
            }
        } catch (IOException e) {
            // The process was killed and its pipe closed under us: what was read stands.
        }
    }

    private void keep(ByteArrayOutputStream kept, byte[] bytes, int length, long most) {
        int room = (int) Math.min(length, most - kept.size());
        kept.write(bytes, 0, room);
        if (room < length) {
            listener.overflown();
        }
    }
}
