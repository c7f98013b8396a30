package grade.verdict;

import grade.wording.Message;
import java.util.Optional;

/**
 * A rule and whether the answer obeyed it.
 *
 * @param rule its name in the mission: {@code lines}, {@code forbid}
 * @param message what the answer did, where it broke the rule
 */
public record RuleResult(String rule, Verdict verdict, Optional<Message> message) {
    public static RuleResult obeyed(String rule) {
        return new RuleResult(rule, Verdict.PASSED, Optional.empty());
    }

    public static RuleResult broken(String rule, Message message) {
        return new RuleResult(rule, Verdict.FAILED, Optional.of(message));
    }
}
