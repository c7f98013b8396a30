package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.GradeCli;
import testkit.Mark;
import testkit.Remains;
import testkit.Result;
import testkit.ResultAssert;
import testkit.Running;
import testkit.Scratch;
import testkit.User;

/** Ended from outside at any moment, grade leaves nothing running. */
@Execution(ExecutionMode.CONCURRENT)
final class SignalsIT {
    /** Far less than the 100 s that the lines here sleep, and enough for a machine that runs all tests at once. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    private static final Duration LONG = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource({
        "INT,130,50", "INT,130,200", "INT,130,500", "INT,130,1000", "INT,130,2000",
        "TERM,143,50", "TERM,143,200", "TERM,143,500", "TERM,143,1000", "TERM,143,2000",
    })
    void endsAtOnceAndLeavesNothing(String signal, int exit, int after) {
        Remains remains = Remains.sinceNow();
        String mark = Mark.next();
        try (Running running = start(GradeCli.as(User.Kind.UNPRIVILEGED.user()), mark)) {
            Running.pause(Duration.ofMillis(after));
            assertThat(running.isAlive()).isTrue();
            if (signal.equals("INT")) {
                running.signalGroup(signal);
            } else {
                running.signal(signal);
            }

            Result result = running.await(GRACE);
            if (!cameWhileJavaStarted(result)) {
                ResultAssert.assertThat(result).exitsWith(exit).printsNothing().doesNotComplain();
            }
            assertThat(Remains.processesMarked(mark, GRACE)).isEmpty();
            assertThat(remains.directories(GRACE)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 200, 400, 500, 600, 700, 800, 900, 1000, 2000})
    void leavesNothingEvenWhenItIsKilled(int after) {
        String mark = Mark.next();
        Path temporary = Scratch.temporaryDirectory();
        GradeCli grade = user(temporary);
        try (Running running = start(grade, mark)) {
            Running.pause(Duration.ofMillis(after));
            running.signal("KILL");

            assertThat(running.await(GRACE).exit()).isEqualTo(137);
            assertThat(Remains.processesMarked(mark, GRACE)).isEmpty();
        }
        assertThat(Remains.within(temporary, Duration.ZERO)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 500, 600, 700, 1000})
    void leavesNothingEvenWhenAllItsProcessesAreKilledAtOnce(int after) {
        String mark = Mark.next();
        Path temporary = Scratch.temporaryDirectory();
        GradeCli grade = user(temporary);
        try (Running running = start(grade, mark)) {
            Running.pause(Duration.ofMillis(after));
            for (String process : Remains.processesMarked(mark, Duration.ZERO)) {
                long pid = Long.parseLong(process.substring(0, process.indexOf(' ')));
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
            }
            assertThat(running.await(GRACE).exit()).isEqualTo(137);
        }
        assertThat(Remains.processesMarked(mark, GRACE)).isEmpty();
        assertThat(Remains.within(temporary, Duration.ZERO)).isEmpty();
    }

    @Test
    void touchesNothingOfAGraderThatLives() {
        String mark = Mark.next();
        GradeCli grade = user(Scratch.temporaryDirectory());
        try (Running first = grade.start("mission3", "-c", "sleep 3; wc -l < test.txt # " + mark)) {
            assertThat(Remains.awaitMarked(mark, LONG)).isNotEmpty();

            ResultAssert.assertThat(grade.run("mission3", "-c", "wc -l < test.txt"))
                    .exitsWith(0);

            ResultAssert.assertThat(first.await(LONG)).exitsWith(0);
        }
    }

    /**
     * A signal in the some 50 ms in which Java 17 starts itself can end it with a message and an exit code of its own,
     * before anything of grade is there that could tell it better.
     */
    private static boolean cameWhileJavaStarted(Result result) {
        return result.stdout().startsWith("Error occurred during initialization of VM")
                && !result.stdout().contains("grade.");
    }

    /** Whose temporary files go here, so that they are not taken for those of other tests. */
    private static GradeCli user(Path temporary) {
        return GradeCli.as(User.Kind.UNPRIVILEGED.user()).with("TMPDIR", temporary.toString());
    }

    private static Running start(GradeCli grade, String mark) {
        return grade.start(
                "mission1", "-c", "trap '' INT TERM HUP; (setsid sleep 100." + mark + " &) ; sleep 100." + mark);
    }
}
