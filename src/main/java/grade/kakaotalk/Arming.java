package grade.kakaotalk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The proof that a trap works: what the answer that it exists for would count really has another top three. */
final class Arming {
    private static final int TOP = 3;

    private final ChatPlan plan;
    private final int[] truth;

    private Arming(ChatPlan plan) {
        this.plan = plan;
        this.truth = plan.quotas(ChatPlan.YEAR);
        this.truth[plan.nobody()] = 0;
    }

    /** The traps of the plan that would change nothing: too few rows or people for them. */
    static Set<Trap> unarmed(ChatPlan plan) {
        Arming arming = new Arming(plan);
        Set<Trap> unarmed = EnumSet.noneOf(Trap.class);
        plan.spec().traps().stream().filter(trap -> !arming.arms(trap)).forEach(unarmed::add);
        return unarmed;
    }

    private boolean arms(Trap trap) {
        return switch (trap) {
            case OTHER_YEARS -> changes(truth, plan.totals());
            case YEAR_IN_MESSAGE -> armsUnanchored(plan.quietest());
            case YEAR_IN_NAME -> armsUnanchored(plan.secondQuietest());
            case NAME_SPACE, NAME_COMMA -> hasClearTop();
            case MULTILINE -> arms(plan.totals(), Tail.PHRASES, 0);
            case MULTILINE_DATE -> arms(truth, Tail.DATES, 0);
            case MULTILINE_ROW -> arms(truth, Tail.ROW, truth[plan.quietest()]);
            case BLANK_USER -> changes(truth, plan.quotas(ChatPlan.YEAR));
        };
    }

    /** Whether each of the top three is there in every order that ties allow. */
    private boolean hasClearTop() {
        int last = Math.min(TOP, plan.nobody()) - 1;
        return truth[last] > truth[last + 1];
    }

    /** Whether the rows that a bare {@code grep 2021} finds too matter, this person's alone and all together. */
    private boolean armsUnanchored(int person) {
        int[] all = truth;
        if (plan.spec().has(Trap.YEAR_IN_MESSAGE)) {
            all = withOtherYears(all, plan.quietest());
        }
        if (plan.spec().has(Trap.YEAR_IN_NAME) && plan.secondQuietest() != plan.quietest()) {
            all = withOtherYears(all, plan.secondQuietest());
        }
        return changes(truth, withOtherYears(truth, person)) && changes(truth, all);
    }

    private int[] withOtherYears(int[] counts, int person) {
        int[] more = counts.clone();
        more[person] += plan.totals()[person] - truth[person];
        return more;
    }

    /**
     * Whether a line that goes on in this way comes before people, and there are messages enough for all of them.
     *
     * @param right the right count of whom the line names, none for nobody
     */
    private boolean arms(int[] counts, Tail tail, int right) {
        Map<Tail, Integer> tails = plan.tails();
        int[] named = Arrays.copyOf(counts, counts.length + 1);
        named[counts.length] = right;
        int[] naive = Arrays.copyOf(counts, counts.length + 1);
        naive[counts.length] = tails.getOrDefault(tail, 0);
        return tails.getOrDefault(Tail.NONE, 0) >= 0 && changes(counts, named, naive);
    }

    private static boolean changes(int[] right, int[] naive) {
        return changes(right, right, naive);
    }

    /**
     * Whether no order inside the naive count's ties gives the right top three. Nobody is left out: he prints as a blank
     * line, which is forgiven.
     *
     * @param right what is counted rightly
     * @param named the right count of whom each entry of the naive count names
     */
    private static boolean changes(int[] right, int[] named, int[] naive) {
        List<Integer> best = Arrays.stream(right)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(TOP)
                .toList();
        List<Integer> found = IntStream.range(0, naive.length)
                .filter(i -> naive[i] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> -naive[i]).thenComparingInt(i -> -named[i]))
                .limit(TOP)
                .map(i -> named[i])
                .toList();
        return !withoutNone(found).equals(withoutNone(best));
    }

    private static List<Integer> withoutNone(List<Integer> counts) {
        return counts.stream().filter(count -> count > 0).toList();
    }
}
