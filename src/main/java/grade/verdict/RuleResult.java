package grade.verdict;

import grade.shell.Span;
import grade.wording.Message;
import java.util.Optional;

/**
 * A rule and whether the answer obeyed it.
 *
 * @param rule its name in the mission: {@code lines}, {@code forbid} and so on
 * @param message what the answer did, where it broke the rule; why that is not known, where it was not judged
 * @param place where in the answer it did so, where one place is to blame
 */
public record RuleResult(String rule, Verdict verdict, Optional<Message> message, Optional<Span> place) {
    public static RuleResult obeyed(String rule) {
        return new RuleResult(rule, Verdict.PASSED, Optional.empty(), Optional.empty());
    }

    public static RuleResult broken(String rule, Message message) {
        return new RuleResult(rule, Verdict.FAILED, Optional.of(message), Optional.empty());
    }

    /** One that this machine cannot tell of; it stands in nobody's way. */
    public static RuleResult notJudged(String rule, Message message) {
        return new RuleResult(rule, Verdict.NOT_JUDGED, Optional.of(message), Optional.empty());
    }

    public RuleResult at(Optional<Span> somewhere) {
        return new RuleResult(rule, verdict, message, somewhere);
    }
}
