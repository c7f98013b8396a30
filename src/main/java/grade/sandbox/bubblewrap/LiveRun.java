package grade.sandbox.bubblewrap;

import grade.sandbox.Limit;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.exec.ProcessDestroyer;

/**
 * A run that has not ended, and the order in which it is killed: process 1 of the sandbox first, and with it, by the
 * kernel, everything inside (pid_namespaces(7)); then bwrap. The other way round, a bwrap killed just after its start
 * leaves the sandbox running.
 */
final class LiveRun implements ProcessDestroyer {
    private static final Pattern CHILD = Pattern.compile("\"child-pid\": (\\d+)");
    private static final long GRACE_SECONDS = 2;

    private final Slot slot;
    private final AtomicReference<Limit> breached = new AtomicReference<>();
    private final AtomicReference<Process> bwrap = new AtomicReference<>();
    private final CountDownLatch started = new CountDownLatch(1);

    LiveRun(Slot slot) {
        this.slot = slot;
    }

    @Override
    public boolean add(Process process) {
        bwrap.set(process);
        started.countDown();
        return true;
    }

    @Override
    public boolean remove(Process process) {
        return true;
    }

    @Override
    public int size() {
        return bwrap.get() == null ? 0 : 1;
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

    /** Ends everything in the sandbox, then bwrap, and returns when it is so or the grace time is over. */
    void kill() {
        try {
            if (!started.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
            Process process = Objects.requireNonNull(bwrap.get());
            Optional<ProcessHandle> first = awaitFirst(process);
            first.ifPresent(ProcessHandle::destroyForcibly);
            if (first.isEmpty() || !process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits until nothing of the sandbox is left. For a run without an exit code, after bwrap itself is gone; with one,
     * bwrap has waited and the number of process 1 may be somebody else's by now.
     *
     * @return whether that came about within the grace time
     */
    boolean awaitEnd() {
        Optional<ProcessHandle> first = first();
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
            return false;
        }
    }

    /** The status names process 1 a moment after bwrap starts; a bwrap that ends before, or hangs, has none. */
    private Optional<ProcessHandle> awaitFirst(Process process) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(GRACE_SECONDS);
        Optional<ProcessHandle> first = first();
        while (first.isEmpty() && process.isAlive() && !hasEnded() && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(1);
            first = first();
        }
        return first;
    }

    private boolean hasEnded() {
        return status().contains("exit-code");
    }

    /** The number outside of process 1 inside, as soon as bwrap has told it. */
    OptionalLong firstProcess() {
        Matcher matcher = CHILD.matcher(status());
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    private Optional<ProcessHandle> first() {
        OptionalLong number = firstProcess();
        return number.isPresent() ? ProcessHandle.of(number.getAsLong()) : Optional.empty();
    }

    private String status() {
        try {
            return slot.readStatus();
        } catch (IOException e) {
            return "";
        }
    }
}
