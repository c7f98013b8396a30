package grade.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same to many things at once, on threads that live until it is closed: a sandbox ends with the thread that
 * started it. Not to be used from within itself; one job at a time is done in the calling thread and may be.
 */
public final class Parallel implements AutoCloseable {
    private final ExecutorService threads;

    /** @param jobs how many things at once, at least one */
    public Parallel(int jobs) {
        this.threads = jobs == 1
                ? new CallingThread()
                : Executors.newFixedThreadPool(jobs, task -> {
                    Thread thread = new Thread(task, "run");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** The results in the order of the things, whichever came first; the first failure is thrown when all are done. */
    public <T, R> List<R> map(List<T> things, Function<T, R> function) {
        List<Future<R>> futures = new ArrayList<>();
        for (T thing : things) {
            futures.add(threads.submit(() -> function.apply(thing)));
        }
        List<R> results = new ArrayList<>();
        RuntimeException failure = null;
        for (Future<R> future : futures) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                failure = failure == null ? unwrap(e) : failure;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while grading", e);
            }
        }
        if (failure != null) {
            throw failure;
        }
        return results;
    }

    private static RuntimeException unwrap(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
