package grade.check;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Start;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import testkit.Effort;
import testkit.HostileRuns;

/** Whatever a line prints and leaves, comparing it ends, and finds the same each time. */
final class HostileRunsTest {
    private static final int SCENES = 62_000;
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final List<Comparison> COMPARISONS = List.of(
            new Comparison.AsText(false),
            new Comparison.AsText(true),
            new Comparison.AsInteger(Optional.empty()),
            new Comparison.AsInteger(Optional.of("f")));
    private static final Start CHAT = new Start(new TreeMap<>(Map.of("chat.csv", """
                            Date,User,Message
                            2021-01-05 10:00:00,"a","1"
                            2021-01-05 10:00:01,"a","2"
                            2021-01-05 10:00:02,"한","3"
                            """)));

    @Test
    void findsTheSameEachTime() {
        HostileRuns runs = new HostileRuns(11);
        Effort effort = Effort.of(() -> {
            for (int i = 0; i < SCENES; i++) {
                holds(runs.scene(), runs);
            }
        });
        assertThat(effort.processorTime()).isLessThan(BOUND);
    }

    private static void holds(Scene scene, HostileRuns runs) {
        Optional<String> exactly = runs.chance(1, 3) ? Optional.of(runs.text()) : Optional.empty();
        Expectation expectation = new Expectation(runs.anyOf(COMPARISONS), exactly);
        List<Check> compared =
                List.of(new StdoutEquals(expectation), new FileEndsAs(runs.anyOf(HostileRuns.PATHS), expectation));
        assertThat(new EndsByItself().examine(scene).isEmpty())
                .isEqualTo(scene.actual().endedByItself());
        for (Check check : compared) {
            List<Finding> findings = check.examine(scene);
            assertThat(check.examine(scene)).isEqualTo(findings);
            assertThat(check.remark(scene)).hasSizeLessThanOrEqualTo(1);
            // A line that did not end by itself has failed for that alone.
            assertThat(findings).hasSizeLessThanOrEqualTo(scene.actual().endedByItself() ? 1 : 0);
        }
        acceptsTheSolution(scene);
        if (runs.chance(1, 10)) {
            ranks(scene);
        }
    }

    private static void acceptsTheSolution(Scene scene) {
        Scene same = new Scene(scene.start(), scene.expected(), scene.expected());
        assertThat(new StdoutEquals(Expectation.OF_STDOUT).examine(same)).isEmpty();
        for (Comparison comparison : COMPARISONS.subList(0, 2)) {
            String one = scene.expected().stdout();
            String other = scene.actual().stdout();
            assertThat(comparison.accepts(one, other, scene.start()))
                    .isEqualTo(comparison.accepts(other, one, scene.start()));
        }
    }

    private static void ranks(Scene scene) {
        String printed = scene.actual().stdout();
        boolean named = printed.contains("a") && printed.contains("한");
        assertThat(new Comparison.AsRanking("chat.csv", 2021, 2).accepts("", printed, CHAT) && !named)
                .isFalse();
    }
}
