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
    private static final long BYTES_A_SECOND = 2 * MIB;
    private static final int COPIES_IN_MEMORY = 4;

    /** The limits of a mission that sets none. */
    public static final Limits DEFAULT =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(5), 512 * MIB, 64, 1000, 16 * MIB, 64 * MIB, MIB);

    /** The same with other times. */
    public Limits lasting(Duration otherWall, Duration otherCpu) {
        return new Limits(otherWall, otherCpu, memory, processes, files, fileSize, disk, output);
    }

    /**
     * The same for a line that has so many bytes of files of the user to read: a second more for each 2 MiB, by the clock
     * and of the processor, for even a loop of bash reads as much; and room to sort and to keep what it read.
     */
    public Limits reading(long bytes) {
        Duration more = Duration.ofSeconds(bytes / BYTES_A_SECOND);
        return new Limits(
                wall.plus(more),
                cpu.plus(more),
                memory + COPIES_IN_MEMORY * bytes,
                processes,
                files,
                fileSize + bytes,
                disk + bytes,
                output);
    }
}
