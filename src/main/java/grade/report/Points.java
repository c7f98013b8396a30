package grade.report;

import grade.transcript.Transcript;
import grade.verdict.Score;
import grade.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Points of several missions together. */
record Points(BigDecimal score, BigDecimal max, BigDecimal bonus) {
    /** Of those that were judged. */
    static Points of(List<Transcript.Mission> missions) {
        List<Score> scores = missions.stream()
                .filter(mission -> mission.verdict() == Verdict.PASSED || mission.verdict() == Verdict.FAILED)
                .map(Transcript.Mission::score)
                .toList();
        return new Points(sum(scores, Score::score), sum(scores, Score::max), sum(scores, Score::bonus));
    }

    private static BigDecimal sum(List<Score> scores, Function<Score, BigDecimal> part) {
        return scores.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
