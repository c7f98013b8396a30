package grade.sandbox.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a process and all its descendants use together, by proc(5). One that ends meanwhile counts as nothing; what it used
 * is by then its parent's, for parents inherit the times and counts of children that they waited for.
 *
 * @param memory bytes that belong to processes alone: anonymous, shared or swapped, but no files; and what the kernel needs
 *     to keep book of their address space
 * @param cpu processor time, of ended children too
 * @param written bytes handed to a disk, of ended children too, without those that were taken back before they reached it
 */
record Consumption(long memory, Duration cpu, long written) {
    /** The unit of times in proc(5), 1 / sysconf(_SC_CLK_TCK): 100 a second on every Linux that Java runs on. */
    private static final long TICK_MILLIS = 10;

    private static final int PAGES_OF_DESCRIPTIONS = 16;
    private static final int UTIME = 11;
    private static final Consumption NOTHING = new Consumption(0, Duration.ZERO, 0);

    static Consumption ofTree(long root) {
        Consumption sum = NOTHING;
        for (long process : Descent.of(root)) {
            sum = sum.plus(of(Path.of("/proc", Long.toString(process))));
        }
        return sum;
    }

    private static Consumption of(Path process) {
        String status = read(process.resolve("status"));
        long kilobytes = number(status, "RssAnon:") + number(status, "RssShmem:") + number(status, "VmSwap:");
        // What is mapped and not there may be as many areas as pages, and the kernel describes each in some 256 bytes.
        long described = number(status, "VmSize:") - number(status, "VmRSS:");
        kilobytes += number(status, "VmPTE:") + described / PAGES_OF_DESCRIPTIONS;
        String io = read(process.resolve("io"));
        long written = number(io, "write_bytes:") - number(io, "cancelled_write_bytes:");
        return new Consumption(kilobytes * 1024, cpu(read(process.resolve("stat"))), Math.max(0, written));
    }

    private Consumption plus(Consumption other) {
        return new Consumption(memory + other.memory, cpu.plus(other.cpu), written + other.written);
    }

    private static Duration cpu(String stat) {
        // The name before it, in parentheses, was chosen by the process.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", UTIME + 5);
        long ticks = 0;
        for (int i = UTIME; i < UTIME + 4 && i < fields.length; i++) {
            ticks += Long.parseLong(fields[i]);
        }
        return Duration.ofMillis(ticks * TICK_MILLIS);
    }

    /** The number in a line that begins with a label; 0 where there is none. */
    private static long number(String text, String label) {
        return text.lines()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()).replace("kB", "").strip())
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
