package grade.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import grade.mission.Case;
import grade.sandbox.Start;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import testkit.Missions;

final class ScoreTest {
    private static CaseResult result(Case aCase, Verdict verdict) {
        return new CaseResult(aCase, verdict, Start.EMPTY, Optional.empty(), List.of(), List.of());
    }

    private static CaseResult required(Verdict verdict) {
        return result(Missions.required("r", Map.of()), verdict);
    }

    private static CaseResult bonus(Verdict verdict) {
        return result(Missions.bonus("b", Map.of()), verdict);
    }

    @Test
    void roundsHalfUpToTwoDecimals() {
        Score score =
                Score.of(10, List.of(required(Verdict.PASSED), required(Verdict.FAILED), required(Verdict.FAILED)));

        assertThat(score.score()).hasToString("3.33");
        assertThat(Score.of(
                                1,
                                List.of(
                                        required(Verdict.PASSED),
                                        required(Verdict.FAILED),
                                        required(Verdict.FAILED),
                                        required(Verdict.FAILED),
                                        required(Verdict.FAILED),
                                        required(Verdict.FAILED),
                                        required(Verdict.FAILED),
                                        required(Verdict.FAILED)))
                        .score())
                .hasToString("0.13");
    }

    @Test
    void writesWholePointsWithoutDecimals() {
        Score score = Score.of(10, List.of(required(Verdict.PASSED)));

        assertThat(score.score()).hasToString("10");
        assertThat(score.max()).hasToString("10");
        assertThat(score.bonus()).hasToString("0");
    }

    @Test
    void countsBonusApart() {
        Score score = Score.of(10, List.of(required(Verdict.PASSED), required(Verdict.FAILED), bonus(Verdict.PASSED)));

        assertThat(score.score()).hasToString("5");
        assertThat(score.bonus()).hasToString("5");
    }

    @Test
    void givesNothingForSkippedCases() {
        assertThat(Score.of(10, List.of(required(Verdict.PASSED), required(Verdict.SKIPPED)))
                        .score())
                .hasToString("5");
    }
}
