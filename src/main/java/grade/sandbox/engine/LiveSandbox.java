package grade.sandbox.engine;

import grade.sandbox.Ending;
import grade.sandbox.Execution;
import grade.sandbox.Limit;
import grade.sandbox.Run;
import grade.sandbox.Sandbox;
import grade.sandbox.SandboxException;
import grade.sandbox.Snapshot;
import grade.sandbox.Tools;
import grade.wording.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs lines under an engine. Safe for several threads; each run starts and ends in the thread that asked for it.
 * Closing, and the end of this process, kills what still runs.
 */
public final class LiveSandbox implements Sandbox, AutoCloseable {
    /** See urandom(4). */
    private static final Path RANDOM = Path.of("/dev/urandom");

    private static final int WORD_BYTES = 16;

    private final Host host;
    private final Engine engine;
    private final ExecutorService pumps;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Pumps.daemon("timer"));
    private final Set<LiveRun> live = ConcurrentHashMap.newKeySet();
    private final Thread atShutdown = new Thread(this::abandon, "abandon");
    private volatile boolean closed;

    /** @param pumps for tasks that block; closed with the sandbox */
    public LiveSandbox(Host host, Engine engine, ExecutorService pumps) {
        this.host = host;
        this.engine = engine;
        this.pumps = pumps;
        Runtime.getRuntime().addShutdownHook(atShutdown);
    }

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public Tools tools() {
        return engine.tools();
    }

    @Override
    public String tap(int number) {
        return engine.taps() + "/" + number;
    }

    @Override
    public boolean isQuick() {
        return engine.isQuick();
    }

    @Override
    public Set<String> programs() {
        return engine.programs();
    }

    /** Shows that a line runs, or throws with the cause and the fix. */
    public void check() {
        run(Execution.NOTHING);
    }

    @Override
    public Run run(Execution execution) {
        try {
            return run(execution, engine.confine(execution));
        } catch (IOException e) {
            blockIfClosed();
            throw new SandboxException(Message.of("sandbox-files", String.valueOf(e.getMessage())), e);
        }
    }

    private Run run(Execution execution, Confinement confinement) throws IOException {
        Deadline deadline = new Deadline(timer, pumps);
        try (Taps taps = new Taps(execution.taps(), pumps);
                Watcher watcher = new Watcher(pumps, execution.limits(), host.find("stat"))) {
            LiveRun run = new LiveRun(confinement, execution, host.owner(), (begun, room) -> {
                taps.open(room.taps());
                watcher.start(begun, room);
                deadline.set(begun, execution.limits().wall());
            });
            Dialogue dialogue = new Dialogue(
                    pumps, word(), execution.stdin(), execution.limits().output(), run);
            watcher.prepare();
            long began = System.nanoTime();
            start(run, dialogue, deadline);
            watcher.stop();
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            blockIfClosed();
            if (run.failure().orElse(null) instanceof AccessDeniedException) {
                Optional<Confinement> elsewhere = confinement.elsewhere();
                if (elsewhere.isPresent()) {
                    return run(execution, elsewhere.get());
                }
            }
            Run told = told(run, dialogue, execution, took);
            confinement.giveBack();
            return told;
        }
    }

    /** Starts a run and waits for its end. */
    private void start(LiveRun run, Dialogue dialogue, Deadline deadline) throws IOException {
        live.add(run);
        // Whoever closes kills what is live by then; what comes later must not start.
        blockIfClosed();
        Confinement confinement = run.confinement();
        deadline.set(run, confinement.longestStart());
        try {
            Processes.run(confinement.command(), confinement.environment(), dialogue, run);
        } finally {
            deadline.cancel();
            live.remove(run);
        }
    }

    private Run told(LiveRun run, Dialogue dialogue, Execution execution, Duration took) throws IOException {
        if (!run.awaitEnd()) {
            throw new SandboxException(Message.of("sandbox-left-running"));
        }
        if (run.failure().isPresent() && run.breached().isEmpty()) {
            run.confinement().end();
            throw run.failure().get();
        }
        if (!run.hasBegun()) {
            run.confinement().end();
            throw new SandboxException(obstacle(run, dialogue.printedBefore()));
        }
        Optional<Report> report = dialogue.report();
        Optional<Limit> breached =
                run.breached().or(() -> dialogue.isOverflown() ? Optional.of(Limit.OUTPUT) : Optional.empty());
        if (breached.isEmpty() && report.isEmpty()) {
            run.confinement().end();
            throw new SandboxException(Message.of("sandbox-broke-off"));
        }
        Snapshot left = breached.isPresent() ? Snapshot.EMPTY : run.left();
        Ending ending = breached.isPresent()
                ? new Ending.Limited(breached.get())
                : new Outcome(report.orElseThrow(), execution.limits(), left).ending();
        List<String> refused =
                Stubs.called(execution.forbidden(), report.map(Report::refused).orElse(List.of()));
        return new Run(ending, dialogue.stdout(), dialogue.stderr(), left, refused, took);
    }

    /** Why a run did not come about. */
    private Message obstacle(LiveRun run, String printed) {
        if (run.breached().isPresent()) {
            return Message.of("sandbox-hangs", run.confinement().longestStart().toSeconds());
        }
        Optional<String> complaint =
                printed.lines().filter(line -> line.startsWith("grade: line ")).findFirst();
        if (complaint.isPresent()) {
            return Message.of("sandbox-not-set-up", complaint.get());
        }
        return printed.isBlank() ? Message.of("sandbox-silent", engine.name()) : engine.explain(printed);
    }

    /** Which no line can guess, so that it cannot speak as process 1 does. */
    private static String word() throws IOException {
        try (InputStream random = Files.newInputStream(RANDOM)) {
            return HexFormat.of().formatHex(random.readNBytes(WORD_BYTES));
        }
    }

    @Override
    public void close() {
        abandon();
        try {
            Runtime.getRuntime().removeShutdownHook(atShutdown);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook with it.
        }
    }

    private void abandon() {
        closed = true;
        live.forEach(LiveRun::kill);
        timer.shutdownNow();
        engine.close();
        pumps.shutdown();
    }

    /** A run killed because this process ends has no result: its thread waits for that end instead of reporting one. */
    private void blockIfClosed() {
        while (closed) {
            try {
                TimeUnit.DAYS.sleep(1);
            } catch (InterruptedException e) {
                // Whoever interrupts wants it to end, and that it does; interrupted still, it could not sleep.
            }
        }
    }
}
