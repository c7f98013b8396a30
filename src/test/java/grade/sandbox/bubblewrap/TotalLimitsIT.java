package grade.sandbox.bubblewrap;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Ending;
import grade.sandbox.Execution;
import grade.sandbox.Limit;
import grade.sandbox.Limits;
import grade.sandbox.Run;
import grade.sandbox.Start;
import grade.sandbox.engine.Host;
import grade.sandbox.engine.LiveSandbox;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits hold for all processes and files of a run together: each line here stays below those that setrlimit sets. */
final class TotalLimitsIT {
    private static final Limits LIMITS = new Limits(
            Duration.ofSeconds(60), Duration.ofSeconds(4), 192L << 20, 40, 300, 4L << 20, 16L << 20, 64L << 10);

    private static LiveSandbox sandbox;

    @BeforeAll
    static void open() {
        sandbox = Bubblewrap.open(Host.of(System.getenv()), List.of(), Optional.empty());
    }

    @AfterAll
    static void close() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MEMORY | for i in {1..6}; do perl -e '$x = \"a\" x 60_000_000; sleep 500' & done; wait",
                "CPU | while :; do :; done",
                "CPU | for i in {1..4}; do (ulimit -t 2; while :; do :; done) & done; wait; sleep 500",
                "DISK | for i in {1..20}; do head -c 3M /dev/zero > f$i; done; sleep 500",
                "DISK | mkdir -p a/b/c; for i in {1..20}; do head -c 3M /dev/zero > a/b/c/f$i; done; sleep 500",
                "FILE_COUNT | i=0; while :; do : > f$((i++)); done",
                "FILE_COUNT | for i in {1..20}; do mkdir -p d$i/{1..30}; done; sleep 500",
            })
    void holdForAllTogether(Limit limit, String line) {
        assertThat(run(line).ending()).isEqualTo(new Ending.Limited(limit));
    }

    @Test
    void doNotStopALineThatStaysBelowThem() {
        Run run = run("for i in {1..5}; do head -c 3M /dev/zero > f$i; rm f$i; done;"
                + " for i in {1..5}; do perl -e '$x = \"a\" x 50_000_000'; done; sleep 0.2; echo done");

        assertThat(run.ending()).isEqualTo(new Ending.Exited(0));
        assertThat(run.stdout()).isEqualTo("done\n");
    }

    @Test
    void boundProcessesOrRefuseMore() {
        Run run = run("for i in {1..100}; do sleep 20 & done; echo more");

        boolean refused = run.stderr().contains("Resource temporarily unavailable");
        assertThat(refused || run.ending().equals(new Ending.Limited(Limit.PROCESS)))
                .as(run.toString())
                .isTrue();
    }

    private static Run run(String line) {
        return sandbox.run(new Execution(line, Start.EMPTY, "", LIMITS, Set.of()));
    }
}
