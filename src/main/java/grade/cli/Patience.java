package grade.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long a file is waited for: a pipe may have nobody at its other end, now or ever. Java can open one only by waiting,
 * which nothing ends, so a thread of its own waits, and is left behind.
 */
final class Patience {
    static final int SECONDS = 10;

    private Patience() {}

    /** What may wait. */
    interface Wait<T> {
        T end() throws IOException;
    }

    /** What it gave; nothing where that took too long. */
    static <T> Optional<T> with(Wait<T> wait) throws IOException {
        FutureTask<T> task = new FutureTask<>(wait::end);
        Thread thread = new Thread(task, "waits for a file");
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
