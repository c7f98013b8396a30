package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
    private static final Duration GRACE = Duration.ofSeconds(2);

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
            ResultAssert.assertThat(result).exitsWith(exit).printsNothing().doesNotComplain();
            assertThat(Remains.processesMarked(mark, GRACE)).isEmpty();
            assertThat(remains.directories(GRACE)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 200, 500, 1000, 2000})
    void leavesNoProcessEvenWhenItIsKilled(int after) {
        String mark = Mark.next();
        // What it cannot remove any more shall not be taken for what other tests left.
        GradeCli grade = GradeCli.as(User.Kind.UNPRIVILEGED.user())
                .with("TMPDIR", Scratch.openDirectory("temporary").toString());
        try (Running running = start(grade, mark)) {
            Running.pause(Duration.ofMillis(after));
            running.signal("KILL");

            assertThat(running.await(GRACE).exit()).isEqualTo(137);
            assertThat(Remains.processesMarked(mark, GRACE)).isEmpty();
        }
    }

    private static Running start(GradeCli grade, String mark) {
        return grade.start(
                "mission1", "-c", "trap '' INT TERM HUP; (setsid sleep 100." + mark + " &) ; sleep 100." + mark);
    }
}
