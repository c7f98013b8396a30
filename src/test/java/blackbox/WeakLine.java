package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import testkit.Remains;
import testkit.Result;
import testkit.Running;
import testkit.Scratch;

/**
 * Runs an attack as a careless grader would: a sandbox that shows everything, shares the network and the processes, knows
 * no limits, and has a descriptor too many. Shows that the attack is one.
 */
final class WeakLine implements AutoCloseable {
    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final String OPEN_DESCRIPTOR = "exec 7<>\"$0\"; exec \"$@\"";

    private final Bait bait;
    private final Listeners listeners;
    private final Attack attack;
    private final Path workspace = Scratch.openDirectory("workspace");

    WeakLine(Bait bait, Listeners listeners, Attack attack) {
        this.bait = bait;
        this.listeners = listeners;
        this.attack = attack;
    }

    void assertBites() {
        if (attack.weak().containsKey("before")) {
            start(List.of("bash", "-c", fill("before"))).await(SHORT);
        }
        try (Running running = start(bwrap())) {
            Optional<Result> result = await(running);
            for (Map.Entry<String, Object> bite : attack.weak().entrySet()) {
                assertBite(bite.getKey(), bite.getValue(), running, result);
            }
        }
    }

    /** Ends what the attack left running. */
    @Override
    public void close() {
        // Twice at least: a process that is just becoming another program has no command line.
        for (int looks = 0;
                looks < 2
                        || !Remains.processesMarked(bait.mark(), Duration.ZERO).isEmpty();
                looks++) {
            Remains.processesMarked(bait.mark(), Duration.ZERO).forEach(this::kill);
            Running.pause(Duration.ofMillis(50));
        }
    }

    private void kill(String process) {
        String pid = process.substring(0, process.indexOf(' '));
        Running.start(bait.user(), List.of("bash", "-c", "kill -KILL " + pid)).await(SHORT);
    }

    private Running start(List<String> command) {
        List<String> whole = new ArrayList<>(List.of("env", "-i", "-C", workspace.toString()));
        bait.environment().forEach((variable, value) -> whole.add(variable + "=" + value));
        whole.addAll(
                List.of("PATH=/usr/bin:/bin:/usr/sbin:/sbin", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "TMPDIR=" + workspace));
        whole.addAll(command);
        return Running.start(bait.user(), whole);
    }

    private List<String> bwrap() {
        String canaries = bait.canaries().toString();
        String here = workspace.toString();
        return List.of(
                "bash",
                "-c",
                OPEN_DESCRIPTOR,
                bait.canary().toString(),
                "bwrap",
                "--ro-bind",
                "/",
                "/",
                "--dev",
                "/dev",
                "--proc",
                "/proc",
                "--bind",
                here,
                here,
                "--bind",
                canaries,
                canaries,
                "--chdir",
                here,
                "bash",
                "-c",
                bait.fill(attack.line()) + " # " + bait.mark());
    }

    /** The result, unless the attack is one that does not end. */
    private Optional<Result> await(Running running) {
        if (attack.weak().containsKey("runs-longer-than")) {
            Running.pause(Duration.ofSeconds(Integer.parseInt(fill("runs-longer-than"))));
            return Optional.empty();
        }
        return Optional.of(running.await(SHORT));
    }

    private void assertBite(String kind, Object value, Running running, Optional<Result> result) {
        String told = result.map(this::told).orElse("");
        switch (kind) {
            case "before" -> {}
            case "output-contains" ->
                assertThat(told)
                        .contains(
                                Corpus.texts(value).stream().map(this::fillHere).toList());
            case "raw-control-characters" ->
                assertThat(told).containsPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\uE000]");
            case "canary-changed" -> assertThat(bait.areCanariesAlive()).isFalse();
            case "contact" ->
                assertThat(listeners.contactsWith(bait.mark(), SHORT))
                        .anyMatch(contact -> contact.startsWith(value + " "));
            case "victim-killed" -> assertThat(bait.isVictimAlive()).isFalse();
            case "process-left" ->
                assertThat(Remains.processesMarked(bait.mark(), Duration.ZERO)).isNotEmpty();
            case "leaves" ->
                Corpus.texts(value)
                        .forEach(name -> assertThat(Files.exists(workspace.resolve(name), LinkOption.NOFOLLOW_LINKS))
                                .as(name)
                                .isTrue());
            case "exit" -> assertThat(result.orElseThrow().exit()).isEqualTo(value);
            case "prints-more-than" ->
                assertThat(result.orElseThrow().printed()).isGreaterThan(((Number) value).longValue());
            case "runs-longer-than" -> assertThat(running.isAlive()).isTrue();
            default -> throw new IllegalStateException("no such bite: " + kind);
        }
    }

    private String fill(String key) {
        return fillHere(String.valueOf(attack.weak().get(key)));
    }

    private String fillHere(String text) {
        return bait.fill(text).replace("{WORKSPACE}", workspace.toString());
    }

    /** What it printed and what it left in files. */
    private String told(Result result) {
        StringBuilder told = new StringBuilder(result.stdout()).append(result.stderr());
        try (Stream<Path> files = Files.list(workspace)) {
            for (Path file : files.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                if (Files.size(file) < 100_000 && Files.isReadable(file)) {
                    told.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told.toString();
    }
}
