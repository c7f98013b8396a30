package grade.kakaotalk;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Who sends how many messages in which year, fixed before a byte is written. Depends on the spec alone. People are
 * numbered by their rank in 2021 from 0; the number after the last is nobody, the sender whose name is empty.
 */
final class ChatPlan {
    /** The year that is asked for. */
    static final int YEAR = 2021;

    /** Times any row count in 63 bits, and divided by any rank still fine enough. */
    private static final long WHOLE = 1L << 32;

    private final ChatSpec spec;
    private final SortedMap<Integer, int[]> quotas = new TreeMap<>();

    ChatPlan(ChatSpec spec) {
        this.spec = spec;
        int[] years = spec.hasOtherYears() ? Shares.divide(spec.rows(), 1, 3, 1) : new int[] {0, spec.rows(), 0};
        for (int i = 0; i < years.length; i++) {
            if (years[i] > 0) {
                int year = YEAR - 1 + i;
                quotas.put(year, Shares.divide(years[i], year == YEAR ? weights() : weightsOfOtherYears()));
            }
        }
    }

    ChatSpec spec() {
        return spec;
    }

    SortedSet<Integer> years() {
        return Collections.unmodifiableSortedSet(new TreeMap<>(quotas).navigableKeySet());
    }

    /** Messages of each person, and last of nobody, in a year of the plan. */
    int[] quotas(int year) {
        return quotas.getOrDefault(year, new int[spec.people() + 1]).clone();
    }

    /** Messages of each person, and last of nobody, in all years. */
    int[] totals() {
        int[] totals = new int[spec.people() + 1];
        quotas.values().forEach(year -> Arrays.setAll(totals, i -> totals[i] + year[i]));
        return totals;
    }

    int nobody() {
        return spec.people();
    }

    /** Who speaks of 2021 in other years, and whose rows are pasted into messages. */
    int quietest() {
        return spec.people() - 1;
    }

    /** Whose name may hold 2021. */
    int secondQuietest() {
        return Math.max(spec.people() - 2, 0);
    }

    /** How many messages go on in each way; where there are too few messages, less than none are left for no way. */
    Map<Tail, Integer> tails() {
        Map<Tail, Integer> tails = new EnumMap<>(Tail.class);
        tails.put(Tail.PHRASES, spec.has(Trap.MULTILINE) ? moreThanThird(totals()) : 0);
        tails.put(Tail.DATES, spec.has(Trap.MULTILINE_DATE) ? moreThanThird(quotas(YEAR)) : 0);
        tails.put(Tail.ROW, spec.has(Trap.MULTILINE_ROW) ? moreThanThird(quotas(YEAR)) : 0);
        int longer = tails.values().stream().mapToInt(Integer::intValue).sum();
        tails.put(Tail.NONE, spec.rows() - quotas(YEAR)[nobody()] - longer);
        return tails;
    }

    /** A Zipf share that starts at 1/2: steps of more than 5 % at the top, yet a small room's counts have one length. */
    private long[] weights() {
        long[] weights = new long[spec.people() + 1];
        Arrays.setAll(weights, rank -> WHOLE / (rank + 2));
        // Between the first and the second.
        weights[nobody()] = spec.has(Trap.BLANK_USER) ? WHOLE * 2 / 5 : 0;
        return weights;
    }

    /**
     * Those who are quiet in 2021 are loud in other years, each so much that he comes before the third of 2021, and in an
     * order of their own: who counts all years and who counts all that speaks of 2021 then find different people. In
     * hundredths, 12 of them shared by all.
     */
    private long[] weightsOfOtherYears() {
        long[] weights = new long[spec.people() + 1];
        Arrays.fill(weights, 0, spec.people(), 12);
        weights[Math.min(3, quietest())] += 40L * spec.people();
        weights[quietest()] += 26L * spec.people();
        weights[secondQuietest()] += 22L * spec.people();
        return weights;
    }

    private int moreThanThird(int[] counts) {
        int[] sorted = Arrays.copyOf(counts, spec.people());
        Arrays.sort(sorted);
        int third = sorted[Math.max(sorted.length - 3, 0)];
        return third + third / 8 + 1;
    }
}
