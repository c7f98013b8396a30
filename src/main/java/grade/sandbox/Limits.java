package grade.sandbox;

import java.time.Duration;

/**
 * What one run may use.
 *
 * @param wall time by the clock, from start to end
 * @param cpu processor time of each process, whole seconds
 * @param memory address space of each process, bytes
 * @param processes processes at once
 * @param files files in the workspace
 * @param fileSize size of one file, bytes
 * @param disk size of all files together, bytes
 * @param output bytes of each of standard output and standard error
 */
public record Limits(
        Duration wall, Duration cpu, long memory, int processes, int files, long fileSize, long disk, long output) {
    private static final long MIB = 1024L * 1024;

    /** The limits of a mission that sets none. */
    public static final Limits DEFAULT =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(5), 512 * MIB, 64, 1000, 16 * MIB, 64 * MIB, MIB);
}
