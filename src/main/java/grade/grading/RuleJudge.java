package grade.grading;

import grade.answer.Answer;
import grade.answer.Rules;
import grade.verdict.RuleResult;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.List;

/** Holds an answer and what it called against the rules of a mission. */
final class RuleJudge {
    private RuleJudge() {}

    static List<RuleResult> judge(Rules rules, Answer.OneLiner answer, List<Judging> judgings) {
        List<RuleResult> results = new ArrayList<>();
        results.add(
                rules.allowsLinesOf(answer)
                        ? RuleResult.obeyed("lines")
                        : RuleResult.broken(
                                "lines", Message.of("rule-lines", Rules.linesOf(answer), rules.mostLines())));
        if (!rules.forbidden().isEmpty()) {
            results.add(forbid(rules, judgings));
        }
        return results;
    }

    private static RuleResult forbid(Rules rules, List<Judging> judgings) {
        List<String> called = judgings.stream()
                .flatMap(judging -> judging.scene().actual().refused().stream())
                .distinct()
                .toList();
        List<String> broken = rules.broken(called);
        return broken.isEmpty()
                ? RuleResult.obeyed("forbid")
                : RuleResult.broken("forbid", Message.of("rule-forbid", String.join(", ", broken)));
    }
}
