package grade.sandbox.engine;

import grade.sandbox.Ending;
import grade.sandbox.Entry;
import grade.sandbox.Limit;
import grade.sandbox.Limits;
import grade.sandbox.Snapshot;
import java.time.Duration;
import java.util.Optional;

/** How a run ended, by what process 1 tells and what the line left; never by what it printed. */
record Outcome(Report report, Limits limits, Snapshot left) {
    private static final int SIGKILL = 9;
    private static final int SIGXFSZ = 25;
    /**
     * The kernel ends a process by counting ticks of its clock, which on a busy virtual machine run far ahead of the time
     * that it reports afterwards: a line that was killed had to use only one in so many parts of its limit.
     */
    private static final int CLOCK_ERROR = 2;

    Ending ending() {
        Optional<Limit> limit = processorLimit()
                .or(() -> diedOf(SIGXFSZ) ? Optional.of(Limit.FILE_SIZE) : Optional.empty())
                .or(this::fileLimit);
        if (limit.isPresent()) {
            return new Ending.Limited(limit.get());
        }
        int status = report.status();
        return diedOf(status - 128) ? new Ending.Signalled(status - 128) : new Ending.Exited(status);
    }

    private boolean diedOf(int signal) {
        return signal > 0 && report.status() == 128 + signal && report.isKilled();
    }

    private Optional<Limit> processorLimit() {
        Duration enough = limits.cpu().dividedBy(diedOf(SIGKILL) ? CLOCK_ERROR : 1);
        return report.cpu().compareTo(enough) >= 0 ? Optional.of(Limit.CPU) : Optional.empty();
    }

    private Optional<Limit> fileLimit() {
        if (left.entries().size() > limits.files()) {
            return Optional.of(Limit.FILE_COUNT);
        }
        long total = 0;
        for (Entry entry : left.entries().values()) {
            if (entry instanceof Entry.RegularFile file) {
                if (file.size() >= limits.fileSize()) {
                    return Optional.of(Limit.FILE_SIZE);
                }
                total += file.size();
            }
        }
        return total > limits.disk() ? Optional.of(Limit.DISK) : Optional.empty();
    }
}
