import grade.sandbox.Execution;
import grade.sandbox.Limits;
import grade.sandbox.Run;
import grade.sandbox.Start;
import grade.sandbox.bubblewrap.Bubblewrap;
import grade.sandbox.engine.Host;
import grade.sandbox.engine.LiveSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Started by src/bench/sandbox, which says what it measures. */
final class Sandbox {
    private static final long MIB = 1024L * 1024;
    private static final int RUNS = 200;
    private static final Limits TIGHT =
            new Limits(Duration.ofSeconds(20), Duration.ofSeconds(10), 200 * MIB, 64, 1000, 8 * MIB, 32 * MIB, MIB);

    private final LiveSandbox sandbox;

    private Sandbox(LiveSandbox sandbox) {
        this.sandbox = sandbox;
        sandbox.check();
    }

    public static void main(String[] arguments) throws Exception {
        Host host = Host.of(System.getenv());
        try (LiveSandbox sandbox = Bubblewrap.open(host, List.of(), Optional.empty())) {
            Sandbox bench = new Sandbox(sandbox);
            bench.limits();
            bench.endlessOutput();
            if (arguments.length > 0) {
                bench.overhead(Path.of(arguments[0]));
            }
        }
    }

    private void limits() {
        String memory = "for i in {1..8}; do perl -e '$x = \"a\" x 60_000_000; sleep 50' & done; wait";
        peak("memory, 8 processes", memory, TIGHT.memory(), Sandbox::memory);
        String slowly = "for i in {1..8}; do perl -e '$x .= \"a\" x 100_000 while length $x < 60_000_000; sleep 50' & done; wait";
        peak("memory, growing", slowly, TIGHT.memory(), Sandbox::memory);
        String disk = "for i in {1..40}; do head -c 4M /dev/zero > f$i; done; sleep 50";
        peak("disk, one after another", disk, TIGHT.disk(), Sandbox::disk);
        String atOnce = "for i in {1..40}; do head -c 4M /dev/zero > f$i & done; wait; sleep 50";
        peak("disk, all at once", atOnce, TIGHT.disk(), Sandbox::disk);
        peak("files", "i=0; while :; do : > f$((i++)); done", TIGHT.files(), Sandbox::files);
        String many = "for i in {1..8}; do (n=0; while :; do : > f$i.$((n++)); done) & done; wait";
        peak("files, 8 processes", many, TIGHT.files(), Sandbox::files);
    }

    private void peak(String name, String line, long limit, LongSupplier measure) {
        CompletableFuture<Run> run = start(line);
        long peak = 0;
        while (!run.isDone()) {
            peak = Math.max(peak, measure.getAsLong());
            pause();
        }
        System.out.printf("%-26s limit %,12d  peak %,12d  ratio %.2f  %s%n",
                name, limit, peak, (double) peak / limit, run.join().ending());
    }

    /** So that measuring takes little of what is measured. */
    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void endlessOutput() {
        long nothing = median(Stream.generate(() -> timed("true")).limit(20).mapToLong(Long::longValue).toArray());
        long yes = median(Stream.generate(() -> timed("yes")).limit(20).mapToLong(Long::longValue).toArray());
        System.out.printf("yes, to its end            %.0f ms more than true (median of 20)%n", (yes - nothing) / 1e6);
    }

    private void overhead(Path script) throws IOException, InterruptedException {
        CompletableFuture<Run> sleeping = start("exec sleep 1");
        Optional<String> command = Optional.empty();
        while (command.isEmpty()) {
            command = descendants().map(Sandbox::bare).flatMap(Optional::stream).findFirst();
        }
        Files.writeString(script, command.get());
        sleeping.join();
        for (int i = 0; i < RUNS; i++) {
            timed("true");
        }
        long ours = median(Stream.generate(() -> timed("true")).limit(RUNS).mapToLong(Long::longValue).toArray());
        System.out.printf("a run of true              %.2f ms (median of %d)%n", ours / 1e6, RUNS);
        Files.writeString(script.resolveSibling("ours"), Double.toString(ours / 1e9));
        new ProcessBuilder("hyperfine", "--shell=none", "--show-output", "--warmup", "20", "--runs", Integer.toString(RUNS),
                        "--export-json", script.resolveSibling("bare.json").toString(), "sh " + script)
                .redirectErrorStream(true)
                .redirectOutput(script.resolveSibling("log").toFile())
                .start()
                .waitFor();
    }

    /** The same options of bwrap as a script of its own, but for those that take descriptors, and two shells as in a run. */
    private static Optional<String> bare(ProcessHandle process) {
        List<String> words = List.of(read(Path.of("/proc", Long.toString(process.pid()), "cmdline")).split("\0"));
        if (!words.get(0).endsWith("bwrap")) {
            return Optional.empty();
        }
        List<String> options = new ArrayList<>();
        for (int i = 0; !words.get(i).equals("--"); i++) {
            int taken = switch (words.get(i)) {
                case "--seccomp" -> 1;
                case "--perms" -> words.get(i + 2).equals("--ro-bind-data") ? 4 : 0;
                default -> 0;
            };
            if (taken == 0) {
                options.add(words.get(i));
            }
            i += taken;
        }
        options.addAll(List.of("--", "/bin/bash", "--norc", "--noprofile", "-c", "/bin/bash -c true; exit"));
        return Optional.of("exec "
                + options.stream().map(word -> "'" + word.replace("'", "'\\''") + "'").collect(Collectors.joining(" ")));
    }

    private CompletableFuture<Run> start(String line) {
        return CompletableFuture.supplyAsync(() -> sandbox.run(new Execution(line, Start.EMPTY, "", TIGHT, Set.of())));
    }

    private long timed(String line) {
        long began = System.nanoTime();
        sandbox.run(new Execution(line, Start.EMPTY, "", TIGHT, Set.of()));
        return System.nanoTime() - began;
    }

    private static long memory() {
        return descendants().mapToLong(process -> read(Path.of("/proc", Long.toString(process.pid()), "status"))
                        .lines()
                        .filter(line -> line.matches("(RssAnon|RssShmem|VmSwap):.*"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                        .sum())
                .sum();
    }

    private static long disk() {
        return workspaceFiles().mapToLong(file -> file.toFile().length()).sum();
    }

    private static long files() {
        return workspaceFiles().count();
    }

    /** As seen through any process that has a workspace at its root. */
    private static Stream<Path> workspaceFiles() {
        return descendants()
                .map(process -> Path.of("/proc", Long.toString(process.pid()), "root"))
                .filter(root -> Files.isDirectory(root.resolve("home/learner")))
                .map(root -> root.resolve("work").toFile().listFiles())
                .filter(Objects::nonNull)
                .findFirst()
                .stream()
                .flatMap(Arrays::stream)
                .map(java.io.File::toPath);
    }

    private static Stream<ProcessHandle> descendants() {
        return ProcessHandle.current().descendants();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private static long median(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
