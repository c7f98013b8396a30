package grade.sandbox.engine;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Limit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeadlineTest {
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration LATE = Duration.ofSeconds(60);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService pumps = Executors.newCachedThreadPool();
    private final Deadline deadline = new Deadline(timer, pumps);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Process program;

    @SuppressWarnings("NullAway.Init")
    private LiveRun run;

    @BeforeEach
    void start() throws Exception {
        program = new ProcessBuilder("sleep", "100").start();
        run = Told.run(directory, OptionalLong.of(program.pid()));
        run.add(program);
    }

    @AfterEach
    void end() {
        program.destroyForcibly();
        timer.shutdownNow();
        pumps.shutdown();
    }

    private boolean endsWithin(long millis) throws InterruptedException {
        return program.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    @Test
    void stopsARunAtItsTime() throws Exception {
        deadline.set(run, SOON);

        assertThat(endsWithin(5000)).isTrue();
        assertThat(run.breached()).contains(Limit.TIME);
    }

    @Test
    void givesALineItsOwnTimeWhateverTheStartTook() throws Exception {
        deadline.set(run, SOON);
        deadline.set(run, LATE);

        assertThat(endsWithin(600)).isFalse();
    }

    @Test
    void stopsNothingAfterItWasCancelled() throws Exception {
        deadline.set(run, SOON);
        deadline.cancel();
        deadline.set(run, SOON);

        assertThat(endsWithin(600)).isFalse();
    }
}
