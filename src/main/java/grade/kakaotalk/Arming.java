package grade.kakaotalk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The proof that a trap works: what the answer that it exists for would count really has another top three. Of a trap
 * that breaks none, that it is there.
 */
final class Arming {
    private final ChatPlan plan;
    private final int[] truth;
    private final int[] totals;

    private Arming(ChatPlan plan) {
        this.plan = plan;
        this.truth = withNobody(plan.quota(ChatPlan.YEAR).withNotices(), 0);
        this.totals = plan.totals();
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
            case OTHER_YEARS -> NaiveTop.differs(truth, totals);
            case YEAR_IN_MESSAGE -> armsUnanchored(plan.quietest());
            case YEAR_IN_NAME -> armsUnanchored(plan.secondQuietest());
            case NAME_SPACE, NAME_COMMA, NAME_QUOTE, NAME_EMOJI -> hasClearTop();
            case MULTILINE -> arms(totals, Tail.PHRASES, 0);
            case MULTILINE_YEAR -> arms(truth, Tail.YEAR, 0);
            case MULTILINE_DATE -> arms(truth, Tail.DATES, 0);
            case MULTILINE_ROW -> arms(truth, Tail.ROW, truth[plan.quietest()]);
            case SYSTEM_ROWS -> keepsTheOrder();
            case BLANK_USER -> NaiveTop.differs(truth, plan.quota(ChatPlan.YEAR).withNotices());
            case BLANK_DATE_USER -> NaiveTop.differs(withNobody(totals, 0), withNobody(totals, plan.deleted()));
            case TWO_PEOPLE -> showsHeader();
            case QUOTED_DATES, MINIMAL_QUOTES, NO_HEADER, BOM -> NaiveTop.differs(truth, new int[truth.length]);
            case CP949 -> losesTheFirst();
            case CRLF -> true;
            case COMMA_IN_MESSAGE -> plan.openings().getOrDefault(Opening.COMMAS, 0) > 0;
            case TIE -> isTied();
            case COUNT_WIDTH -> NaiveTop.differsAsText(truth);
        };
    }

    /** Whether each who may have an odd name is there in every order that ties allow. */
    private boolean hasClearTop() {
        int last = Cast.oddNames(plan.spec()) - 1;
        return truth[last] > truth[Math.min(NaiveTop.TOP, plan.nobody())];
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
        return NaiveTop.differs(truth, withOtherYears(truth, person)) && NaiveTop.differs(truth, all);
    }

    private int[] withOtherYears(int[] counts, int person) {
        int[] more = counts.clone();
        more[person] += totals[person] - truth[person];
        return more;
    }

    /**
     * Whether a line that goes on in this way comes before people, and there are messages enough for all of them.
     *
     * @param right the right count of whom the line names, none for nobody
     */
    private boolean arms(int[] counts, Tail tail, int right) {
        Map<Tail, Integer> tails = plan.tails();
        return tails.getOrDefault(Tail.NONE, 0) >= 0
                && NaiveTop.differs(counts, with(counts, right), with(counts, tails.getOrDefault(tail, 0)));
    }

    /** Whether the header, which is no person, comes among the first where all lines are counted. */
    private boolean showsHeader() {
        return NaiveTop.differs(totals, with(totals, NaiveTop.NO_PERSON), with(totals, 1));
    }

    /** Whether it matters that all rows of the first are lost, whose name is then in Korean. */
    private boolean losesTheFirst() {
        int[] others = truth.clone();
        others[0] = 0;
        return NaiveTop.differs(truth, others);
    }

    private boolean isTied() {
        int[] messages = plan.quota(ChatPlan.YEAR).messages();
        return plan.nobody() > NaiveTop.TOP
                && messages[NaiveTop.TOP] > 0
                && messages[NaiveTop.TOP] == messages[NaiveTop.TOP - 1];
    }

    /** Whether there are notices, and all who have sent more than another have so with them too. */
    private boolean keepsTheOrder() {
        int[] messages = withNobody(plan.quota(ChatPlan.YEAR).messages(), 0);
        List<Integer> strict = NaiveTop.inOrderOf(messages, messages);
        List<Integer> loose = NaiveTop.inOrderOf(truth, messages);
        return !Arrays.equals(messages, truth) && strict.equals(loose);
    }

    private int[] withNobody(int[] counts, int ofNobody) {
        int[] changed = counts.clone();
        changed[plan.nobody()] = ofNobody;
        return changed;
    }

    private static int[] with(int[] counts, int one) {
        int[] more = Arrays.copyOf(counts, counts.length + 1);
        more[counts.length] = one;
        return more;
    }
}
