package grade.sandbox.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LiveRunTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    /** Stands for bwrap: tells the number of its child, waits for it and can say so only if it was not killed itself. */
    private static final String STAND_IN = "sleep 100 & echo $! > \"$0\"; wait; echo waited > \"$1\"";

    @Test
    void killsProcessOneOfTheSandboxAndLetsBwrapNoticeIt() throws Exception {
        Path status = directory.resolve("status");
        Path waited = directory.resolve("waited");
        Process bwrap = new ProcessBuilder("sh", "-c", STAND_IN, status.toString(), waited.toString()).start();
        Told told = new Told(status, Duration.ZERO);
        LiveRun run = new LiveRun(told);
        run.add(bwrap);
        while (told.firstProcess().isEmpty()) {
            Thread.sleep(1);
        }
        ProcessHandle first = ProcessHandle.of(told.firstProcess().getAsLong()).orElseThrow();

        run.kill();

        assertThat(bwrap.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(first.isAlive()).isFalse();
        assertThat(Files.readString(waited)).isEqualTo("waited\n");
    }

    @Test
    void doesNotLeaveItToProcessOneToEndTheRest() throws Exception {
        Path status = directory.resolve("status");
        // Nothing here is process 1 of anything, so the kernel ends nothing with it.
        String line = "sh -c 'sleep 100 & wait' & echo $! > \"$0\"; wait";
        Process bwrap = new ProcessBuilder("sh", "-c", line, status.toString()).start();
        Told told = new Told(status, Duration.ZERO);
        LiveRun run = new LiveRun(told);
        run.add(bwrap);
        List<ProcessHandle> inside = List.of();
        while (inside.isEmpty()) {
            Thread.sleep(1);
            inside = told.firstProcess().isEmpty()
                    ? List.of()
                    : ProcessHandle.of(told.firstProcess().getAsLong())
                            .orElseThrow()
                            .descendants()
                            .toList();
        }

        run.kill();

        for (ProcessHandle process : inside) {
            process.onExit().get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void killsABwrapThatNeverTellsOfAChild() throws Exception {
        Process bwrap = new ProcessBuilder("sleep", "100").start();
        LiveRun run = new LiveRun(new Told(directory.resolve("never"), Duration.ZERO));
        run.add(bwrap);

        run.kill();

        assertThat(bwrap.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
}
