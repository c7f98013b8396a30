package grade.sandbox.engine;

import grade.sandbox.Limit;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Stops a run when its time is up. What an engine needs to begin a line is not the line's: that has a time of its own. */
final class Deadline {
    private final ScheduledExecutorService timer;
    private final Executor pumps;
    private Future<?> next = CompletableFuture.completedFuture(null);
    private boolean cancelled;

    /** @param timer for tasks that do not block */
    Deadline(ScheduledExecutorService timer, Executor pumps) {
        this.timer = timer;
        this.pumps = pumps;
    }

    /** Stops the run in so much time from now, and no more at the time that was set before. */
    synchronized void set(LiveRun run, Duration time) {
        next.cancel(false);
        if (cancelled) {
            return;
        }
        try {
            next = timer.schedule(
                    () -> pumps.execute(() -> run.stopAt(Limit.TIME)), time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The sandbox is closing, and kills what runs.
        }
    }

    synchronized void cancel() {
        cancelled = true;
        next.cancel(false);
    }
}
