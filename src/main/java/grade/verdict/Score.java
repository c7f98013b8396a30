package grade.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Points: passed weight over the weight of the required cases, to two decimals, half up.
 *
 * @param bonus counted the same way over the bonus cases; shown apart, part of neither score nor verdict
 */
public record Score(BigDecimal score, BigDecimal max, BigDecimal bonus) {
    /** No points out of so many. */
    public static Score none(int points) {
        return new Score(BigDecimal.ZERO, BigDecimal.valueOf(points), BigDecimal.ZERO);
    }

    public static Score of(int points, List<CaseResult> cases) {
        int total = weight(cases, false, false);
        return new Score(
                share(points, weight(cases, false, true), total),
                BigDecimal.valueOf(points),
                share(points, weight(cases, true, true), total));
    }

    private static int weight(List<CaseResult> cases, boolean bonus, boolean onlyPassed) {
        return cases.stream()
                .filter(result -> result.aCase().bonus() == bonus)
                .filter(result -> !onlyPassed || result.isPassed())
                .mapToInt(result -> result.aCase().weight())
                .sum();
    }

    private static BigDecimal share(int points, int passed, int total) {
        BigDecimal share = BigDecimal.valueOf((long) points * passed)
                .divide(BigDecimal.valueOf(Math.max(1, total)), 2, RoundingMode.HALF_UP);
        return share.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(share.stripTrailingZeros().toPlainString());
    }
}
