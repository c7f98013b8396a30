package grade.sandbox.engine;

import grade.sandbox.Ending;
import grade.sandbox.Entry;
import grade.sandbox.Execution;
import grade.sandbox.Limit;
import grade.sandbox.Limits;
import grade.sandbox.Run;
import grade.sandbox.SandboxException;
import grade.sandbox.Snapshot;
import grade.wording.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A run that is over, before it is told. Whether the line ran at all and with which status is what the engine
 * and process 1 tell; never what it printed.
 *
 * @param killed whether we ended it, at this limit
 * @param exitCode what the line's shell exited with; meaningless where we killed it
 */
record Outcome(Optional<Limit> killed, int exitCode, List<String> notes, Slot slot) {
    private static final int SIGKILL = 9;
    private static final int SIGXFSZ = 25;
    /**
     * The kernel ends a process by counting ticks of its clock, which on a busy virtual machine run far ahead of the time
     * that it reports afterwards: a line that was killed had to use only one in so many parts of its limit.
     */
    private static final int CLOCK_ERROR = 2;

    /**
     * The outcome; empty if the engine made no sandbox.
     *
     * @throws SandboxException if it did and nothing of the line ran, or what did is not over
     */
    static Optional<Outcome> of(LiveRun run, Slots.Place place, Limits limits) throws IOException {
        if (!run.awaitEnd()) {
            throw new SandboxException(Message.of("sandbox-left-running"));
        }
        List<String> notes = place.notes().drain();
        OptionalInt exitCode = run.confinement().exitCode(notes);
        if (exitCode.isEmpty() && run.breached().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> obstacle = Notes.whyNotStarted(notes);
        if (obstacle.isPresent() && notes.isEmpty() && run.breached().isPresent()) {
            throw new SandboxException(Message.of("sandbox-hangs", limits.wall().toSeconds()));
        }
        if (obstacle.isPresent()) {
            throw new SandboxException(Message.of("sandbox-not-set-up", obstacle.get()));
        }
        return Optional.of(new Outcome(run.breached(), exitCode.orElse(0), notes, place.slot()));
    }

    Run toRun(CappedOutput output, Execution execution, Duration took) throws IOException {
        Limits limits = execution.limits();
        Snapshot left = killed.isPresent()
                ? Snapshot.EMPTY
                : Leftovers.read(slot.workspace(), limits)
                        .without(execution.start().given().keySet());
        return new Run(ending(limits, left), output.stdout(), output.stderr(), left, Notes.refused(notes), took);
    }

    private Ending ending(Limits limits, Snapshot left) {
        Optional<Limit> limit = killed.or(() -> processorLimit(limits))
                .or(() -> diedOf(SIGXFSZ) ? Optional.of(Limit.FILE_SIZE) : Optional.empty())
                .or(() -> fileLimit(limits, left));
        if (limit.isPresent()) {
            return new Ending.Limited(limit.get());
        }
        return diedOf(exitCode - 128) ? new Ending.Signalled(exitCode - 128) : new Ending.Exited(exitCode);
    }

    private boolean diedOf(int signal) {
        return signal > 0 && exitCode == 128 + signal && Notes.tellOfSignal(notes);
    }

    private Optional<Limit> processorLimit(Limits limits) {
        Duration enough = limits.cpu().dividedBy(diedOf(SIGKILL) ? CLOCK_ERROR : 1);
        return Notes.processorTime(notes).compareTo(enough) >= 0 ? Optional.of(Limit.CPU) : Optional.empty();
    }

    private static Optional<Limit> fileLimit(Limits limits, Snapshot left) {
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
