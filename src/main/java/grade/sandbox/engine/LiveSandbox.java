package grade.sandbox.engine;

import grade.sandbox.Execution;
import grade.sandbox.Limit;
import grade.sandbox.Run;
import grade.sandbox.Sandbox;
import grade.sandbox.SandboxException;
import grade.sandbox.Start;
import grade.sandbox.Tools;
import grade.wording.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs lines under an engine. Safe for several threads; each run starts and ends in the thread that asked for it.
 * Closing, and the end of this process, kills what still runs and removes every temporary file.
 */
public final class LiveSandbox implements Sandbox, AutoCloseable {
    private final Engine engine;
    private final ExecutorService pumps;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Pumps.daemon("timer"));
    private final Set<LiveRun> live = ConcurrentHashMap.newKeySet();
    private final Slots slots;
    private final Thread atShutdown = new Thread(this::abandon, "abandon");
    private volatile boolean closed;

    /** @param pumps for tasks that block; closed with the sandbox */
    public LiveSandbox(Host host, Engine engine, ExecutorService pumps) {
        this.engine = engine;
        this.pumps = pumps;
        this.slots = new Slots(host, engine, pumps);
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
        return engine.notes() + Slot.tapSuffix(number);
    }

    @Override
    public boolean isQuick() {
        return engine.isQuick();
    }

    @Override
    public Set<String> programs() {
        return engine.programs();
    }

    @Override
    public Run run(Execution execution) {
        try {
            Slots.Place place = slots.take();
            Run run = tapped(execution, place);
            slots.giveBack(place);
            return run;
        } catch (IOException e) {
            blockIfClosed();
            throw new SandboxException(Message.of("sandbox-files", String.valueOf(e.getMessage())), e);
        }
    }

    private Run tapped(Execution execution, Slots.Place place) throws IOException {
        try (Taps taps = slots.taps(place, execution.taps().size())) {
            taps.drain(execution.taps(), pumps);
            return run(execution, place);
        }
    }

    private Run run(Execution execution, Slots.Place place) throws IOException {
        slots.workspace(place).lay(execution.start());
        Confinement confinement = engine.confine(place.slot(), slots.stubs(execution.forbidden()), execution);
        LiveRun run = new LiveRun(confinement);
        CappedOutput output =
                new CappedOutput(pumps, execution.stdin(), execution.limits().output(), () -> run.stopAt(Limit.OUTPUT));
        long began = System.nanoTime();
        Watcher watcher = Watcher.start(timer, pumps, run, place.slot(), execution.limits());
        try {
            start(run, output, place.notes(), execution.limits().wall());
        } finally {
            watcher.stop();
        }
        confinement.heldAt().ifPresent(run::heldAt);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        blockIfClosed();
        Outcome outcome = Outcome.of(run, place, execution.limits()).orElseThrow(() -> {
            confinement.end();
            return new SandboxException(explain());
        });
        return outcome.toRun(output, execution, took);
    }

    /** Starts a run and waits for its end. */
    private void start(LiveRun run, CappedOutput output, Notes notes, Duration wall) throws IOException {
        live.add(run);
        // Whoever closes kills what is live by then; what comes later must not start.
        blockIfClosed();
        Deadline deadline = Deadline.of(timer, pumps, run, notes, wall);
        try {
            Confinement confinement = run.confinement();
            Processes.run(confinement.command(), confinement.environment(), output, run);
        } finally {
            deadline.cancel();
            live.remove(run);
        }
    }

    /** Shows that a line runs, or throws with the cause and the fix. */
    public void check() {
        Optional<Message> obstacle = tryOut();
        if (obstacle.isPresent()) {
            throw new SandboxException(obstacle.get());
        }
    }

    /** Why a run did not come about. */
    private Message explain() {
        return tryOut().orElseGet(() -> Message.of("sandbox-broke-off"));
    }

    /** Runs {@code true}, so that everything printed is the engine's own: what that means; nothing if the line ran. */
    private Optional<Message> tryOut() {
        try {
            Slots.Place place = slots.take();
            slots.workspace(place).lay(Start.EMPTY);
            Confinement confinement = engine.confine(place.slot(), slots.stubs(Set.of()), Execution.NOTHING);
            CappedOutput output = new CappedOutput(pumps, "", 16 * 1024, () -> {});
            LiveRun run = new LiveRun(confinement);
            start(run, output, place.notes(), Execution.NOTHING.limits().wall());
            boolean ran = confinement.exitCode(place.notes().drain()).isPresent();
            slots.giveBack(place);
            return ran ? Optional.empty() : Optional.of(obstacle(run, output.stderr()));
        } catch (IOException e) {
            throw new SandboxException(Message.of("sandbox-files", String.valueOf(e.getMessage())), e);
        }
    }

    private Message obstacle(LiveRun run, String printed) {
        if (run.breached().isPresent()) {
            return Message.of("sandbox-hangs", Execution.NOTHING.limits().wall().toSeconds());
        }
        return printed.isBlank() ? Message.of("sandbox-silent", engine.name()) : engine.explain(printed);
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
        slots.remove();
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
