package grade.kakaotalk;

import java.util.Arrays;

/**
 * Divides the rows of one year.
 *
 * @param asked whether the year is the one that is asked for
 */
record QuotaMaker(ChatSpec spec, boolean asked) {
    /** Times any row count in 63 bits, and divided by any rank still fine enough. */
    private static final long WHOLE = 1L << 32;

    /** One row in so many is a notice. */
    private static final int ROWS_A_NOTICE = 20;

    private static final int ROWS_A_REALISTIC_NOTICE = 200;

    YearQuota divide(int rows) {
        long[] weights = asked ? weights() : weightsOfOtherYears();
        int notices = notices(rows);
        int[] messages = Shares.divide(rows - notices, weights);
        if (asked && spec.has(Trap.TIE)) {
            tie(messages);
        }
        if (asked && spec.has(Trap.COUNT_WIDTH)) {
            shorten(messages);
        }
        // In proportion to their messages, so that who counts notices too finds the same order.
        return new YearQuota(messages, Shares.divide(notices, asLongs(messages)));
    }

    private int notices(int rows) {
        if (spec.has(Trap.SYSTEM_ROWS)) {
            return Math.max(1, rows / ROWS_A_NOTICE);
        }
        return spec.realistic() ? rows / ROWS_A_REALISTIC_NOTICE : 0;
    }

    private long[] asLongs(int[] messages) {
        return Arrays.stream(messages, 0, spec.senders()).asLongStream().toArray();
    }

    /** A Zipf share that starts at 1/2: steps of more than 5 % at the top, yet a small room's counts have one length. */
    private long[] weights() {
        int people = spec.senders();
        long[] weights = new long[people + 2];
        Arrays.setAll(weights, rank -> rank < people ? WHOLE / (rank + 2) : 0);
        // Between the first and the second.
        weights[people] = spec.has(Trap.BLANK_USER) ? WHOLE * 2 / 5 : 0;
        weights[people + 1] = spec.has(Trap.BLANK_DATE_USER) ? WHOLE * 2 / 5 : 0;
        return weights;
    }

    /**
     * Those who are quiet in 2021 are loud in other years, each so much that he comes before the third of 2021, and in an
     * order of their own: who counts all years and who counts all that speaks of 2021 then find different people. In
     * hundredths, 12 of them shared by all.
     */
    private long[] weightsOfOtherYears() {
        int people = spec.senders();
        long[] weights = new long[people + 2];
        Arrays.fill(weights, 0, people, 12);
        weights[Math.min(3, people - 1)] += 40L * people;
        weights[people - 1] += 26L * people;
        weights[Math.max(people - 2, 0)] += 22L * people;
        weights[people + 1] = spec.has(Trap.BLANK_DATE_USER) ? 35L * people : 0;
        return weights;
    }

    /** The third and the fourth share what they have; the first takes or gives what cannot be halved. */
    private static void tie(int[] messages) {
        if (messages.length - 2 > 3) {
            int both = messages[2] + messages[3];
            messages[0] += both % 2;
            messages[2] = both / 2;
            messages[3] = both / 2;
        }
    }

    /** The fourth, or the last where there are fewer, is left with a shorter count that begins with a nine. */
    private void shorten(int[] messages) {
        int shorter = Math.min(spec.has(Trap.TIE) ? 4 : 3, spec.senders() - 1);
        int power = 1;
        while (power <= messages[shorter] / 10) {
            power *= 10;
        }
        if (shorter > 0 && power > 1) {
            int count = power - power / 10;
            messages[0] += messages[shorter] - count;
            messages[shorter] = count;
        }
    }
}
