package grade.sandbox.engine;

import grade.sandbox.Limit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.commons.exec.ProcessDestroyer;

/**
 * A run that has not ended, and the order in which it is killed: process 1 of the sandbox first, and with it, by the
 * kernel, everything inside (pid_namespaces(7)); then what made it. The other way round, a bwrap killed just after its
 * start leaves the sandbox running.
 */
final class LiveRun implements ProcessDestroyer {
    private static final long GRACE_SECONDS = 2;

    private final Confinement confinement;
    private final AtomicReference<Limit> breached = new AtomicReference<>();
    private final AtomicReference<Process> program = new AtomicReference<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile CompletableFuture<Void> swept = CompletableFuture.completedFuture(null);

    LiveRun(Confinement confinement) {
        this.confinement = confinement;
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

    /** The limit that the run reached first, by what we or the kernel saw. */
    Optional<Limit> breached() {
        return Optional.ofNullable(breached.get());
    }

    /** Remembers that the kernel kept the run to a limit; the first reason stands. */
    void heldAt(Limit limit) {
        breached.compareAndSet(null, limit);
    }

    /** Kills the run because it reached a limit; the first reason stands. */
    void stopAt(Limit limit) {
        if (breached.compareAndSet(null, limit)) {
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
            Optional<ProcessHandle> first = awaitFirst(process);
            first.ifPresent(LiveRun::killTree);
            boolean told = first.isPresent() || confinement.end();
            if (!told || !process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                confinement.end();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
        Optional<ProcessHandle> first = confinement.isOver() ? Optional.empty() : first();
        if (first.isEmpty()) {
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

    /** Process 1 shows a moment after the start; a program that ends before, or hangs, has none. */
    private Optional<ProcessHandle> awaitFirst(Process process) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(GRACE_SECONDS);
        Optional<ProcessHandle> first = first();
        while (confinement.tellsFirstProcess()
                && first.isEmpty()
                && process.isAlive()
                && !confinement.isOver()
                && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(1);
            first = first();
        }
        return first;
    }

    private Optional<ProcessHandle> first() {
        OptionalLong number = confinement.firstProcess();
        return number.isPresent() ? ProcessHandle.of(number.getAsLong()) : Optional.empty();
    }

    Confinement confinement() {
        return confinement;
    }
}
