package grade.sandbox.engine;

import grade.sandbox.SandboxException;
import grade.wording.Message;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Threads for tasks that block, as many as are needed, which keep no process from ending. */
public final class Pumps {
    /** Seconds in which what is left in a pipe is read, even on a machine that is busy. */
    private static final long LONGEST_REST = 5;

    private Pumps() {}

    public static ExecutorService open() {
        return Executors.newCachedThreadPool(daemon("pump"));
    }

    /**
     * Waits until they have read what there is. Whoever still holds a pipe open then, as only a program outside of any
     * sandbox can, is not waited for.
     *
     * @throws SandboxException if somebody does
     */
    static void await(List<CompletableFuture<Void>> tasks) throws IOException {
        try {
            CompletableFuture.allOf(tasks.toArray(CompletableFuture[]::new)).get(LONGEST_REST, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (TimeoutException e) {
            throw new SandboxException(Message.of("sandbox-left-running"), e);
        }
    }

    static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
