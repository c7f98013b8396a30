package grade.sandbox.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Looks at something again and again, with a pause between, until it has seen enough or is stopped. */
final class Rounds {
    /** Looking takes at most about a quarter of one processor. */
    private static final long PAUSE_FOR_EACH_LOOK = 3;

    private final ScheduledExecutorService timer;
    private final Executor pumps;
    private final long pauseMillis;
    private final BooleanSupplier look;
    private Future<?> next = CompletableFuture.completedFuture(null);
    private boolean stopped;

    /** @param look tells whether to look again */
    Rounds(ScheduledExecutorService timer, Executor pumps, long pauseMillis, BooleanSupplier look) {
        this.timer = timer;
        this.pumps = pumps;
        this.pauseMillis = pauseMillis;
        this.look = look;
    }

    void start() {
        lookIn(pauseMillis);
    }

    /** Returns when it does not look any more. */
    synchronized void stop() {
        stopped = true;
        next.cancel(false);
    }

    private synchronized void lookIn(long millis) {
        try {
            next = timer.schedule(() -> pumps.execute(this::lookOnce), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The sandbox is closing, and kills what runs.
        }
    }

    private synchronized void lookOnce() {
        if (stopped) {
            return;
        }
        long began = System.nanoTime();
        if (look.getAsBoolean()) {
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            lookIn(Math.max(pauseMillis, took * PAUSE_FOR_EACH_LOOK));
        }
    }
}
