package grade.verdict;

import java.util.Locale;

/** What was decided of a rule, a case or a mission. */
public enum Verdict {
    PASSED,
    FAILED,
    SKIPPED,
    NOT_JUDGED;

    /** As in results: {@code not-judged}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
