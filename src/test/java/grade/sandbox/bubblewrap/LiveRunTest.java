package grade.sandbox.bubblewrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LiveRunTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    /** Stands for bwrap: tells the number of its child, waits for it and can say so only if it was not killed itself. */
    private static final String STAND_IN =
            "sleep 100 & echo \"{ \\\"child-pid\\\": $! }\" > \"$0\"; wait; echo waited > \"$1\"";

    @Test
    void killsProcessOneOfTheSandboxAndLetsBwrapNoticeIt() throws Exception {
        Slot slot = new Slot(directory, directory);
        Path waited = directory.resolve("waited");
        Process bwrap = new ProcessBuilder("sh", "-c", STAND_IN, slot.status().toString(), waited.toString()).start();
        LiveRun run = new LiveRun(slot);
        run.add(bwrap);
        while (run.firstProcess().isEmpty()) {
            Thread.sleep(1);
        }
        ProcessHandle first = ProcessHandle.of(run.firstProcess().getAsLong()).orElseThrow();

        run.kill();

        assertThat(bwrap.waitFor(2, TimeUnit.SECONDS)).isTrue();
        assertThat(first.isAlive()).isFalse();
        assertThat(Files.readString(waited)).isEqualTo("waited\n");
    }

    @Test
    void killsABwrapThatNeverTellsOfAChild() throws Exception {
        Process bwrap = new ProcessBuilder("sleep", "100").start();
        LiveRun run = new LiveRun(new Slot(directory, directory));
        run.add(bwrap);

        run.kill();

        assertThat(bwrap.waitFor(2, TimeUnit.SECONDS)).isTrue();
    }
}
