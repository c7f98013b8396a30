package grade.sandbox.engine;

import grade.sandbox.Execution;
import grade.sandbox.Limit;
import grade.sandbox.SandboxException;
import grade.sandbox.Snapshot;
import grade.wording.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.commons.exec.ProcessDestroyer;

/**
 * A run that has not ended, and the order in which it is killed: process 1 of the sandbox first, and with it, by the
 * kernel, everything inside (pid_namespaces(7)); then what made it. Before the line may begin there is nothing to kill but
 * what makes the sandbox: process 1 ends with its input.
 */
final class LiveRun implements ProcessDestroyer, Dialogue.Listener {
    private static final long GRACE_SECONDS = 2;

    private final Confinement confinement;
    private final Execution execution;
    private final OptionalInt owner;
    private final Overseer overseer;
    private final AtomicReference<Limit> breached = new AtomicReference<>();
    private final AtomicReference<Process> program = new AtomicReference<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile CompletableFuture<Void> swept = CompletableFuture.completedFuture(null);
    /** Taken while it lives: later its number may be another's. */
    private volatile Optional<ProcessHandle> first = Optional.empty();

    private volatile Optional<Room> room = Optional.empty();
    private volatile Optional<IOException> failure = Optional.empty();
    private volatile boolean over;
    private volatile Snapshot left = Snapshot.EMPTY;

    /** Stops a run that goes on too long or takes too much. */
    interface Overseer {
        /** Called just before the line begins, in a thread that may block. */
        void begins(LiveRun run, Room room) throws IOException;
    }

    /** @param owner whom the line runs as, where that is not our own user */
    LiveRun(Confinement confinement, Execution execution, OptionalInt owner, Overseer overseer) {
        this.confinement = confinement;
        this.execution = execution;
        this.owner = owner;
        this.overseer = overseer;
    }

    @Override
    public boolean add(Process process) {
        program.set(process);
        confinement.sweep().ifPresent(sweep -> swept = process.onExit().thenRunAsync(sweep));
        started.countDown();
        return true;
    }

    @Override
    public boolean remove(Process process) {
        return true;
    }

    @Override
    public int size() {
        return program.get() == null ? 0 : 1;
    }

    @Override
    public void ready() throws IOException {
        try {
            long number = awaitProgram().pid();
            Room entered = confinement.room(Descent.of(number).stream()
                    .skip(1)
                    .mapToLong(Long::longValue)
                    .findFirst());
            new Workspace(entered.workspace()).fill(execution.start());
            if (owner.isPresent()) {
                giveStreams(number, owner.getAsInt());
            }
            if (entered.firstProcess().isPresent()) {
                first = ProcessHandle.of(entered.firstProcess().getAsLong());
            }
            room = Optional.of(entered);
            overseer.begins(this, entered);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    /** Process 1 may be ready before we have been given what started it. */
    private Process awaitProgram() throws IOException {
        try {
            if (started.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                return Objects.requireNonNull(program.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IOException("the program that makes the sandbox was not started");
    }

    /** A pipe can be opened by its name, as in {@code > /dev/stdout}, by its owner only (proc(5), {@code /proc/PID/fd}). */
    private static void giveStreams(long process, int owner) throws IOException {
        try {
            for (int descriptor = 0; descriptor < 3; descriptor++) {
                Files.setAttribute(Path.of("/proc/" + process + "/fd/" + descriptor), "unix:uid", owner);
            }
        } catch (AccessDeniedException e) {
            // Root that may not look into other processes cannot give them either; by descriptor they open all the
            // same.
        }
    }

    @Override
    public void over() {
        over = true;
        if (room.isPresent() && room.get().isHeld()) {
            ProcessHandle process = first.orElseThrow();
            try {
                if (Descent.of(process.pid()).size() > 1) {
                    throw new SandboxException(Message.of("sandbox-left-running"));
                }
                left = Leftovers.read(room.get().workspace(), execution.limits());
            } catch (IOException e) {
                failure = Optional.of(e);
            } finally {
                process.destroyForcibly();
            }
        }
    }

    @Override
    public void overflown() {
        stopAt(Limit.OUTPUT);
    }

    /** The limit that the run reached first, by what we saw. */
    Optional<Limit> breached() {
        return Optional.ofNullable(breached.get());
    }

    /** Kills the run because it reached a limit, unless the line is over; the first reason stands. */
    void stopAt(Limit limit) {
        if (!over && breached.compareAndSet(null, limit)) {
            kill();
        }
    }

    /** Ends everything in the sandbox, then what made it, and returns when it is so or the grace time is over. */
    void kill() {
        try {
            if (!started.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
            Process process = Objects.requireNonNull(program.get());
            if (first.isPresent()) {
                killTree(first.get());
            } else if (!confinement.end()) {
                close(process.getOutputStream());
            }
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                first.ifPresent(LiveRun::killTree);
                process.destroyForcibly();
                confinement.end();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Ends process 1, and so all, before it has heard the word. A bwrap that is killed while it makes its child may leave
     * that waiting for ever.
     */
    private static void close(OutputStream input) {
        try {
            input.close();
        } catch (IOException e) {
            // It has ended, and its pipe with it.
        }
    }

    /**
     * The kernel ends all with process 1, but only when that is given a processor, for which many busy processes can make it
     * wait tens of milliseconds while they fill the disk. So they are told themselves, too; they are looked up before, for
     * what has lost its parent is found no more. That one of the numbers became another program's since they were read would
     * take a whole round of the kernel's numbers in that moment.
     */
    private static void killTree(ProcessHandle first) {
        List<Long> all = Descent.of(first.pid());
        first.destroyForcibly();
        for (long process : all.subList(1, all.size())) {
            ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /**
     * Waits until nothing of the sandbox is left. Call when the program that made it is gone.
     *
     * @return whether that came about within the grace time
     */
    boolean awaitEnd() {
        swept.join();
        if (first.isEmpty() || !first.get().isAlive()) {
            return true;
        }
        try {
            first.get().onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return confinement.end();
        }
    }

    Confinement confinement() {
        return confinement;
    }

    /** Whether the line may have begun. */
    boolean hasBegun() {
        return room.isPresent();
    }

    /** Why it could not be begun, or be read. */
    Optional<IOException> failure() {
        return failure;
    }

    /** What the line left, without what was given to it. Call when the run is over. */
    Snapshot left() throws IOException {
        Room last = room.orElseThrow();
        Snapshot all = last.isHeld() ? left : Leftovers.read(last.workspace(), execution.limits());
        return all.without(execution.start().given().keySet());
    }
}
