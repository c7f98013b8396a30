package grade.mission;

import java.util.Optional;

/**
 * A wrong answer that must fail.
 *
 * @param scope the case it must fail in, or {@code rule}
 * @param item what must be found there: {@code stdout}, {@code files}, {@code ending}; or the rule's name
 * @param diagnosis the cause that must be named
 */
public record Rejected(String answer, String scope, String item, Optional<String> diagnosis) {
    public boolean breaksRule() {
        return scope.equals("rule");
    }
}
