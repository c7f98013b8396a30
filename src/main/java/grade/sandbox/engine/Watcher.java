package grade.sandbox.engine;

import grade.sandbox.Limit;
import grade.sandbox.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks again and again at what a run uses in total, and stops it at a limit: what setrlimit(2) bounds, it bounds for each
 * process or file alone. A run that ends at once is never looked at.
 */
final class Watcher {
    /** As long as bash takes to make some hundred files: the default limit is a thousand. */
    private static final long PAUSE_MILLIS = 5;

    /** Memory takes longer to fill, and to look at. */
    private static final int LOOKS_FOR_EACH_AT_PROCESSES = 4;

    /** Looking takes at most about a quarter of one processor. */
    private static final long PAUSE_FOR_EACH_LOOK = 3;

    /**
     * Files that are open and removed, or where we may not look, show in what was written alone. Writing one file over and
     * over is no breach, so this is a bound for those who hide.
     */
    private static final long WRITTEN_FOR_EACH_DISK = 8;

    private final ScheduledExecutorService timer;
    private final Executor pumps;
    private final LiveRun run;
    private final Slot slot;
    private final Limits limits;
    private Future<?> next = CompletableFuture.completedFuture(null);
    private int looks;
    private boolean stopped;

    private Watcher(ScheduledExecutorService timer, Executor pumps, LiveRun run, Slot slot, Limits limits) {
        this.timer = timer;
        this.pumps = pumps;
        this.run = run;
        this.slot = slot;
        this.limits = limits;
    }

    static Watcher start(ScheduledExecutorService timer, Executor pumps, LiveRun run, Slot slot, Limits limits) {
        Watcher watcher = new Watcher(timer, pumps, run, slot, limits);
        watcher.lookIn(PAUSE_MILLIS);
        return watcher;
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
        Optional<Limit> breached = breached();
        if (breached.isPresent()) {
            run.stopAt(breached.get());
        } else {
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            lookIn(Math.max(PAUSE_MILLIS, took * PAUSE_FOR_EACH_LOOK));
        }
    }

    private Optional<Limit> breached() {
        Optional<Limit> breached = breached(slot.workspace()).or(() -> breached(slot.areas()));
        looks++;
        if (breached.isPresent() || looks % LOOKS_FOR_EACH_AT_PROCESSES != 0) {
            return breached;
        }
        OptionalLong first = run.confinement().firstProcess();
        return heldByKernel()
                .or(() -> first.isEmpty() ? Optional.empty() : breached(Consumption.ofTree(first.getAsLong())));
    }

    /** The kernel kills one process or refuses one; the rest could sleep on until the time is up. */
    private Optional<Limit> heldByKernel() {
        try {
            return run.confinement().heldAt();
        } catch (IOException e) {
            // It is asked again when the run is over.
            return Optional.empty();
        }
    }

    private Optional<Limit> breached(Path directory) {
        WorkspaceUse use = WorkspaceUse.of(directory, limits.files(), limits.disk());
        if (use.hasTooManyEntries()) {
            return Optional.of(Limit.FILE_COUNT);
        }
        return use.hasTooManyBytes() ? Optional.of(Limit.DISK) : Optional.empty();
    }

    private Optional<Limit> breached(Consumption consumption) {
        if (consumption.memory() > limits.memory()) {
            return Optional.of(Limit.MEMORY);
        }
        if (consumption.cpu().compareTo(limits.cpu()) >= 0) {
            return Optional.of(Limit.CPU);
        }
        return consumption.written() / WRITTEN_FOR_EACH_DISK > limits.disk()
                ? Optional.of(Limit.DISK)
                : Optional.empty();
    }
}
