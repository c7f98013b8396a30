package grade.sandbox.engine;

import grade.sandbox.Limit;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Stops a run when its time is up. What an engine needs to begin a line is not the line's: where that takes long, the clock
 * starts with the first note, or when even the longest start is over.
 */
final class Deadline {
    private static final long PAUSE_MILLIS = 20;

    private final ScheduledExecutorService timer;
    private final Executor pumps;
    private final LiveRun run;
    private final Notes notes;
    private final Duration wall;
    private final long latestStart;
    private Future<?> next = CompletableFuture.completedFuture(null);
    private boolean cancelled;

    private Deadline(ScheduledExecutorService timer, Executor pumps, LiveRun run, Notes notes, Duration wall) {
        this.timer = timer;
        this.pumps = pumps;
        this.run = run;
        this.notes = notes;
        this.wall = wall;
        this.latestStart = System.nanoTime() + run.confinement().longestStart().toNanos();
    }

    static Deadline of(ScheduledExecutorService timer, Executor pumps, LiveRun run, Notes notes, Duration wall) {
        Deadline deadline = new Deadline(timer, pumps, run, notes, wall);
        deadline.look();
        return deadline;
    }

    synchronized void cancel() {
        cancelled = true;
        next.cancel(false);
    }

    private synchronized void look() {
        if (cancelled) {
            return;
        }
        try {
            next = hasBegun()
                    ? timer.schedule(
                            () -> pumps.execute(() -> run.stopAt(Limit.TIME)), wall.toMillis(), TimeUnit.MILLISECONDS)
                    : timer.schedule(this::look, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The sandbox is closing, and kills what runs.
        }
    }

    private boolean hasBegun() {
        try {
            return System.nanoTime() - latestStart >= 0 || notes.areWaiting();
        } catch (IOException e) {
            return true;
        }
    }
}
