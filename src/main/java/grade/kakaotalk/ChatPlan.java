package grade.kakaotalk;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who sends how many messages in which year, fixed before a byte is written. Depends on the spec alone. People are
 * numbered by their rank in 2021 from 0; the number after the last is nobody, the sender whose name is empty.
 */
final class ChatPlan {
    /** The year that is asked for. */
    static final int YEAR = 2021;

    private final ChatSpec spec;
    private final SortedMap<Integer, YearQuota> quotas = new TreeMap<>();

    ChatPlan(ChatSpec spec) {
        this.spec = spec;
        int[] years = years(spec);
        for (int i = 0; i < years.length; i++) {
            if (years[i] > 0) {
                int year = YEAR - 1 + i;
                quotas.put(year, new QuotaMaker(spec, year == YEAR).divide(years[i]));
            }
        }
    }

    /** Rows of 2020, 2021 and 2022. */
    private static int[] years(ChatSpec spec) {
        if (!spec.hasOtherYears()) {
            return new int[] {0, spec.rows(), 0};
        }
        return Shares.divide(spec.rows(), 1, spec.realistic() ? 2 : 3, 1);
    }

    ChatSpec spec() {
        return spec;
    }

    SortedSet<Integer> years() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(quotas.keySet()));
    }

    /** The rows of a year; none for a year that is not in the plan. */
    YearQuota quota(int year) {
        return quotas.getOrDefault(year, new YearQuota(new int[nobody() + 2], new int[nobody()]));
    }

    /** Messages and notices of each person, and last messages of nobody, in all years. */
    int[] totals() {
        int[] totals = new int[nobody() + 1];
        for (YearQuota quota : quotas.values()) {
            int[] year = quota.withNotices();
            Arrays.setAll(totals, i -> totals[i] + year[i]);
        }
        return totals;
    }

    /** Rows without date and sender. */
    int deleted() {
        return quotas.values().stream().mapToInt(YearQuota::deleted).sum();
    }

    int nobody() {
        return spec.senders();
    }

    /** Who speaks of 2021 in other years, and whose rows are pasted into messages. */
    int quietest() {
        return spec.senders() - 1;
    }

    /** Whose name may hold 2021. */
    int secondQuietest() {
        return Math.max(spec.senders() - 2, 0);
    }

    /** How many messages go on in each way; where there are too few messages, less than none are left for no way. */
    Map<Tail, Integer> tails() {
        int[] ofYear = quota(YEAR).withNotices();
        Map<Tail, Integer> tails = new EnumMap<>(Tail.class);
        int phrases = spec.has(Trap.MULTILINE) ? moreThanThird(totals()) : 0;
        tails.put(Tail.PHRASES, Math.max(phrases, spec.realistic() ? share(messages(), 4) : 0));
        tails.put(Tail.DATES, spec.has(Trap.MULTILINE_DATE) ? moreThanThird(ofYear) : 0);
        tails.put(Tail.ROW, spec.has(Trap.MULTILINE_ROW) ? moreThanThird(ofYear) : 0);
        tails.put(Tail.YEAR, spec.has(Trap.MULTILINE_YEAR) ? moreThanThird(ofYear) : 0);
        tails.put(Tail.NONE, messages() - sum(tails));
        return tails;
    }

    /** How many messages begin in each way. */
    Map<Opening, Integer> openings() {
        Map<Opening, Integer> openings = new EnumMap<>(Opening.class);
        int commas = spec.has(Trap.COMMA_IN_MESSAGE) ? share(messages(), 200) : 0;
        openings.put(Opening.COMMAS, Math.max(commas, spec.realistic() ? share(messages(), 48) : 0));
        openings.put(Opening.MEDIA, spec.realistic() ? share(messages(), 50) : 0);
        openings.put(Opening.PHRASE, messages() - sum(openings));
        return openings;
    }

    /** Of all people in all years. */
    private int messages() {
        int messages = 0;
        for (YearQuota quota : quotas.values()) {
            messages += Arrays.stream(quota.messages(), 0, nobody()).sum();
        }
        return messages;
    }

    /** So many in a thousand. */
    private static int share(int whole, int thousandths) {
        return (int) ((long) whole * thousandths / 1000);
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int moreThanThird(int[] counts) {
        int[] sorted = Arrays.copyOf(counts, nobody());
        Arrays.sort(sorted);
        int third = sorted[Math.max(sorted.length - 3, 0)];
        return third + third / 8 + 1;
    }
}
