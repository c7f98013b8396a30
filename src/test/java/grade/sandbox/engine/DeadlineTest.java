package grade.sandbox.engine;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Limit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeadlineTest {
    private static final Duration WALL = Duration.ofMillis(200);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService pumps = Executors.newCachedThreadPool();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Process program;

    @BeforeEach
    void start() throws Exception {
        new ProcessBuilder("mkfifo", directory.resolve("notes").toString())
                .start()
                .waitFor();
        program = new ProcessBuilder("sleep", "100").start();
        Files.writeString(directory.resolve("status"), Long.toString(program.pid()));
    }

    @AfterEach
    void end() {
        program.destroyForcibly();
        timer.shutdownNow();
        pumps.shutdown();
    }

    private LiveRun run(Duration longestStart) {
        LiveRun run = new LiveRun(new Told(directory.resolve("status"), longestStart));
        run.add(program);
        return run;
    }

    private boolean endsWithin(long millis) throws InterruptedException {
        return program.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    @Test
    void runsFromTheStartWhereThatTakesNoTime() throws Exception {
        try (Notes notes = new Notes(directory.resolve("notes"))) {
            LiveRun run = run(Duration.ZERO);
            Deadline.of(timer, pumps, run, notes, WALL);

            assertThat(endsWithin(5000)).isTrue();
            assertThat(run.breached()).contains(Limit.TIME);
        }
    }

    @Test
    void runsFromTheFirstNoteWhereAStartTakesLong() throws Exception {
        try (Notes notes = new Notes(directory.resolve("notes"))) {
            Deadline.of(timer, pumps, run(Duration.ofSeconds(60)), notes, WALL);

            assertThat(endsWithin(600)).isFalse();
            Files.writeString(directory.resolve("notes"), "started\n");
            assertThat(endsWithin(5000)).isTrue();
            assertThat(notes.drain()).containsExactly("started");
        }
    }

    @Test
    void waitsForNoStartWithoutEnd() throws Exception {
        try (Notes notes = new Notes(directory.resolve("notes"))) {
            Deadline.of(timer, pumps, run(Duration.ofMillis(300)), notes, WALL);

            assertThat(endsWithin(5000)).isTrue();
        }
    }

    @Test
    void stopsNothingAfterItWasCancelled() throws Exception {
        try (Notes notes = new Notes(directory.resolve("notes"))) {
            Deadline.of(timer, pumps, run(Duration.ZERO), notes, WALL).cancel();

            assertThat(endsWithin(600)).isFalse();
        }
    }
}
