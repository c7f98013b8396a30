package grade.sandbox.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LiveRunTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    /** Stands for bwrap: has a child, waits for it and can say so only if it was not killed itself. */
    private static final String STAND_IN = "sleep 100 & wait; echo waited > \"$0\"";

    private static ProcessHandle childOf(Process process) throws InterruptedException {
        List<ProcessHandle> children = List.of();
        while (children.isEmpty()) {
            Thread.sleep(1);
            children = process.children().toList();
        }
        return children.get(0);
    }

    @Test
    void killsProcessOneOfTheSandboxAndLetsBwrapNoticeIt() throws Exception {
        Path waited = directory.resolve("waited");
        Process bwrap = new ProcessBuilder("sh", "-c", STAND_IN, waited.toString()).start();
        ProcessHandle first = childOf(bwrap);
        LiveRun run = Told.run(directory, OptionalLong.of(first.pid()));
        run.add(bwrap);
        run.ready();

        run.kill();

        assertThat(bwrap.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(first.isAlive()).isFalse();
        assertThat(Files.readString(waited)).isEqualTo("waited\n");
    }

    @Test
    void doesNotLeaveItToProcessOneToEndTheRest() throws Exception {
        // Nothing here is process 1 of anything, so the kernel ends nothing with it.
        Process bwrap = new ProcessBuilder("sh", "-c", "sh -c 'sleep 100 & wait' & wait").start();
        ProcessHandle first = childOf(bwrap);
        while (first.descendants().findAny().isEmpty()) {
            Thread.sleep(1);
        }
        List<ProcessHandle> inside = first.descendants().toList();
        LiveRun run = Told.run(directory, OptionalLong.of(first.pid()));
        run.add(bwrap);
        run.ready();

        run.kill();

        for (ProcessHandle process : inside) {
            process.onExit().get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void killsABwrapBeforeTheLineMayBegin() throws Exception {
        Process bwrap = new ProcessBuilder("sleep", "100").start();
        LiveRun run = Told.run(directory, OptionalLong.empty());
        run.add(bwrap);

        run.kill();

        assertThat(bwrap.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(run.hasBegun()).isFalse();
    }
}
