package grade.sandbox.bubblewrap;

import grade.sandbox.Execution;
import grade.sandbox.Limit;
import grade.sandbox.Run;
import grade.sandbox.Sandbox;
import grade.sandbox.SandboxException;
import grade.sandbox.Tools;
import grade.wording.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Runs lines under {@code bwrap}. Safe for several threads; each run starts and ends in the thread that asked for it.
 * Closing, and the end of this process, kills what still runs and removes every temporary file.
 */
public final class Bubblewrap implements Sandbox, AutoCloseable {
    private final Tool tool;
    private final Versions versions;
    private final ExecutorService pumps = Executors.newCachedThreadPool(daemon("pump"));
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(daemon("timer"));
    private final Set<LiveRun> live = ConcurrentHashMap.newKeySet();
    private final Slots slots;
    private final Thread atShutdown = new Thread(this::abandon, "abandon");
    private volatile boolean closed;

    /**
     * @param hidden grade's own files and those of packs: no line may see them
     * @param cache where versions of programs are kept between calls
     * @throws SandboxException if a program that it needs is missing
     */
    public Bubblewrap(Host host, List<Path> hidden, Optional<Path> cache) {
        this.tool = Tool.of(host, hidden);
        this.versions = new Versions(tool.bwrap(), pumps, cache);
        this.slots = new Slots(host, pumps);
        Runtime.getRuntime().addShutdownHook(atShutdown);
    }

    @Override
    public String name() {
        return versions.sandbox() + (tool.calls().isPresent() ? "" : " without seccomp");
    }

    @Override
    public Tools tools() {
        return versions.tools();
    }

    @Override
    public Set<String> programs() {
        return Programs.names();
    }

    @Override
    public Run run(Execution execution) {
        try {
            Slots.Place place = slots.take();
            Run run = run(execution, place);
            slots.giveBack(place);
            return run;
        } catch (IOException e) {
            blockIfClosed();
            throw new SandboxException(Message.of("sandbox-files", String.valueOf(e.getMessage())), e);
        }
    }

    private Run run(Execution execution, Slots.Place place) throws IOException {
        slots.workspace(place).lay(execution.start());
        Optional<ControlGroup.Before> group = place.group().isPresent()
                ? Optional.of(place.group().get().limit(execution.limits()))
                : Optional.empty();
        LiveRun run = new LiveRun(place.slot());
        CappedOutput output =
                new CappedOutput(pumps, execution.stdin(), execution.limits().output(), () -> run.stopAt(Limit.OUTPUT));
        List<String> command = Arguments.of(tool, place, slots.stubs(execution.forbidden()), execution);
        live.add(run);
        // Whoever closes kills what is live by then; what comes later must not start.
        blockIfClosed();
        long began = System.nanoTime();
        Future<?> deadline = timer.schedule(
                () -> pumps.execute(() -> run.stopAt(Limit.TIME)),
                execution.limits().wall().toMillis(),
                TimeUnit.MILLISECONDS);
        Watcher watcher = Watcher.start(timer, pumps, run, place.slot(), execution.limits());
        try {
            Processes.run(command, output, run);
        } finally {
            deadline.cancel(false);
            watcher.stop();
            live.remove(run);
        }
        if (group.isPresent()) {
            group.get().breached().ifPresent(run::heldAt);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        blockIfClosed();
        Outcome outcome = Outcome.of(run, place)
                .orElseThrow(() -> new SandboxException(new Refusal(tool, slots, pumps).explain()));
        return outcome.toRun(output, execution.limits(), took);
    }

    /** Shows that a line runs, or throws with the cause and the fix. */
    public void check() {
        new Refusal(tool, slots, pumps).check();
    }

    /** Whether the kernel bounds memory and processes in total, which shows when something ran; else they are watched. */
    boolean isGrouped() {
        return slots.areGrouped();
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

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
