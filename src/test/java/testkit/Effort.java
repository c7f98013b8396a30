package testkit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What something cost the thread that did it. Unlike the time by the clock, it does not depend on what else the machine
 * does meanwhile.
 *
 * @param processorTime of this thread alone
 * @param allocated bytes of memory, those freed again included: what is copied over and over shows here
 */
public record Effort(Duration processorTime, long allocated) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    public static Effort of(Runnable task) {
        long began = THREADS.getCurrentThreadCpuTime();
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        task.run();
        long after = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        return new Effort(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - began), after - before);
    }
}
