package grade.sandbox.engine;

import grade.sandbox.Limit;
import grade.sandbox.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;

/**
 * Looks again and again at what a run uses in total, and stops it at a limit: what setrlimit(2) bounds, it bounds for each
 * process or file alone. A run that ends at once is never looked at.
 */
final class Watcher {
    /** As long as bash takes to make some hundred files: the default limit is a thousand. */
    private static final long PAUSE_OF_WORKSPACE_MILLIS = 2;

    /** Memory takes longer to fill, and to look at: most runs have ended before the first look. */
    private static final long FIRST_OF_PROCESSES_MILLIS = 20;

    private static final long PAUSE_OF_PROCESSES_MILLIS = 8;

    /**
     * Files that are open and removed, or where we may not look, show in what was written alone. Writing one file over and
     * over is no breach, so this is a bound for those who hide.
     */
    private static final long WRITTEN_FOR_EACH_DISK = 8;

    private final LiveRun run;
    private final Slot slot;
    private final Limits limits;
    private final List<Rounds> rounds;

    private Watcher(LiveRun run, Slot slot, Limits limits) {
        this.run = run;
        this.slot = slot;
        this.limits = limits;
        // Apart, for looking at many processes takes longer than filling the workspace.
        this.rounds = List.of(
                new Rounds(PAUSE_OF_WORKSPACE_MILLIS, PAUSE_OF_WORKSPACE_MILLIS, this::lookAtWorkspace),
                new Rounds(FIRST_OF_PROCESSES_MILLIS, PAUSE_OF_PROCESSES_MILLIS, this::lookAtProcesses));
    }

    static Watcher start(Executor pumps, LiveRun run, Slot slot, Limits limits) {
        Watcher watcher = new Watcher(run, slot, limits);
        watcher.rounds.forEach(each -> each.start(pumps));
        return watcher;
    }

    /** Returns when it does not look any more. */
    void stop() {
        rounds.forEach(Rounds::stop);
    }

    private boolean lookAtWorkspace() {
        return goesOnAfter(breached(slot.workspace()).or(() -> breached(slot.areas())));
    }

    private boolean lookAtProcesses() {
        OptionalLong first = run.confinement().firstProcess();
        return goesOnAfter(heldByKernel()
                .or(() -> first.isEmpty() ? Optional.empty() : breached(Consumption.ofTree(first.getAsLong()))));
    }

    private boolean goesOnAfter(Optional<Limit> breached) {
        breached.ifPresent(run::stopAt);
        return breached.isEmpty();
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
