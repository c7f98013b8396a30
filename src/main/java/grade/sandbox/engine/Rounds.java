package grade.sandbox.engine;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Looks at something again and again, with a pause between, until it has seen enough or is stopped. A thread stays with it:
 * on a busy machine each hand-over to another one would be waited for.
 */
final class Rounds {
    private final long firstMillis;
    private final long pauseMillis;
    private final BooleanSupplier look;
    private boolean stopped;

    /** @param look tells whether to look again, and is asked first after so many milliseconds */
    Rounds(long firstMillis, long pauseMillis, BooleanSupplier look) {
        this.firstMillis = firstMillis;
        this.pauseMillis = pauseMillis;
        this.look = look;
    }

    void start(Executor pumps) {
        try {
            pumps.execute(this::goOn);
        } catch (RejectedExecutionException e) {
            // The sandbox is closing, and kills what runs.
        }
    }

    /** Returns when it does not look any more. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    private synchronized void goOn() {
        long pause = firstMillis;
        try {
            while (!stopped) {
                wait(pause);
                long began = System.nanoTime();
                if (stopped || !look.getAsBoolean()) {
                    return;
                }
                long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
                // So that looking takes at most half of one processor.
                pause = Math.max(pauseMillis, took);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
