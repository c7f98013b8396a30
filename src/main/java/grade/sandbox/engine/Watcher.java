package grade.sandbox.engine;

import grade.sandbox.Limit;
import grade.sandbox.Limits;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;

/**
 * Looks again and again at what a run uses in total, and stops it at a limit: what setrlimit(2) bounds, it bounds for each
 * process or file alone. A run that ends at once is never looked at.
 */
final class Watcher implements AutoCloseable {
    /** As long as bash takes to make some hundred files: the default limit is a thousand. */
    private static final long PAUSE_OF_FILES_MILLIS = 2;

    /** Memory takes longer to fill, and to look at: most runs have ended before the first look. */
    private static final long FIRST_OF_PROCESSES_MILLIS = 20;

    private static final long PAUSE_OF_PROCESSES_MILLIS = 8;

    /**
     * On a disk, files that are open and removed, or where we may not look, show in what was written alone. Writing one file
     * over and over is no breach, so this is a bound for those who hide.
     */
    private static final long WRITTEN_FOR_EACH_DISK = 8;

    /** Where there is nothing to see: a look at it makes the next one quick. */
    private static final Path NOTHING = Path.of("/proc/self/ns");

    private final Executor pumps;
    private final Limits limits;
    private final Optional<Path> stat;
    private List<Rounds> rounds = List.of();

    /** @param stat the program stat(1) */
    Watcher(Executor pumps, Limits limits, Optional<Path> stat) {
        this.pumps = pumps;
        this.limits = limits;
        this.stat = stat;
    }

    /**
     * Looks for the first time before there is anything to look at, beside the start of the sandbox: Java takes longer to
     * load what looks than a line takes to make thousands of files.
     */
    void prepare() {
        pumps.execute(() -> {
            Room nothing = new Room(NOTHING, List.of(), NOTHING, OptionalLong.empty(), true);
            breachOfFiles(nothing, new Inodes(Optional.empty(), nothing.writable(), limits.files(), pumps));
            Descent.of(ProcessHandle.current().pid());
        });
    }

    void start(LiveRun run, Room room) {
        Inodes inodes = new Inodes(stat, room.writable(), limits.files(), pumps);
        // Apart, for looking at many processes, or asking for files, takes longer than filling the workspace.
        rounds = List.of(
                new Rounds(
                        PAUSE_OF_FILES_MILLIS, PAUSE_OF_FILES_MILLIS, () -> goesOn(run, breachOfFiles(room, inodes))),
                new Rounds(PAUSE_OF_FILES_MILLIS, PAUSE_OF_FILES_MILLIS, () -> goesOn(run, breachOfDisk(room))),
                new Rounds(
                        FIRST_OF_PROCESSES_MILLIS,
                        PAUSE_OF_PROCESSES_MILLIS,
                        () -> goesOn(run, breachOfProcesses(room))));
        rounds.forEach(each -> each.start(pumps));
    }

    @Override
    public void close() {
        stop();
    }

    /** Returns when it does not look any more. */
    void stop() {
        rounds.forEach(Rounds::stop);
    }

    private static boolean goesOn(LiveRun run, Optional<Limit> breached) {
        breached.ifPresent(run::stopAt);
        return breached.isEmpty();
    }

    private Optional<Limit> breachOfFiles(Room room, Inodes inodes) {
        if (room.isHeld()) {
            return inodes.areTooMany() ? Optional.of(Limit.FILE_COUNT) : Optional.empty();
        }
        return room.writable().stream()
                .map(this::breachOfDirectory)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Limit> breachOfDirectory(Path directory) {
        WorkspaceUse use = WorkspaceUse.of(directory, limits.files(), limits.disk());
        if (use.hasTooManyEntries()) {
            return Optional.of(Limit.FILE_COUNT);
        }
        return use.hasTooManyBytes() ? Optional.of(Limit.DISK) : Optional.empty();
    }

    private Optional<Limit> breachOfDisk(Room room) {
        return room.isHeld() && room.writable().stream().anyMatch(this::isFilled)
                ? Optional.of(Limit.DISK)
                : Optional.empty();
    }

    /** By statvfs(2), which counts what was removed and is still open, and what was only reserved. */
    private boolean isFilled(Path room) {
        File place = room.toFile();
        return place.getTotalSpace() - place.getFreeSpace() > limits.disk();
    }

    private Optional<Limit> breachOfProcesses(Room room) {
        if (room.firstProcess().isEmpty()) {
            return Optional.empty();
        }
        Consumption consumption = Consumption.ofTree(room.firstProcess().getAsLong());
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
