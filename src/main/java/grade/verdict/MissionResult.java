package grade.verdict;

import grade.advice.Advice;
import grade.answer.Answer;
import grade.mission.Mission;
import grade.wording.Message;
import java.util.List;
import java.util.Optional;

/**
 * A mission, the answer to it, and what was decided.
 *
 * @param answer empty if none was handed in
 * @param reason why it was skipped, not judged, or failed before anything ran
 * @param advice what deserves a word in the line as it is written
 */
public record MissionResult(
        Mission mission,
        Optional<Answer> answer,
        Verdict verdict,
        Optional<Message> reason,
        List<RuleResult> rules,
        List<CaseResult> cases,
        Score score,
        List<Advice> advice) {
    public MissionResult {
        rules = List.copyOf(rules);
        cases = List.copyOf(cases);
        advice = List.copyOf(advice);
    }

    public MissionResult(
            Mission mission,
            Optional<Answer> answer,
            Verdict verdict,
            Optional<Message> reason,
            List<RuleResult> rules,
            List<CaseResult> cases,
            Score score) {
        this(mission, answer, verdict, reason, rules, cases, score, List.of());
    }

    /** A mission of which nothing ran. */
    public static MissionResult without(Mission mission, Optional<Answer> answer, Verdict verdict, Message reason) {
        return new MissionResult(
                mission, answer, verdict, Optional.of(reason), List.of(), List.of(), Score.none(mission.points()));
    }

    public MissionResult advised(List<Advice> more) {
        return new MissionResult(mission, answer, verdict, reason, rules, cases, score, more);
    }

    /** The same told otherwise. */
    public MissionResult with(List<CaseResult> told) {
        return new MissionResult(mission, answer, verdict, reason, rules, told, score, advice);
    }

    /** The bonus cases, which say how robust an answer is that passed. */
    public List<CaseResult> bonus() {
        return cases.stream().filter(result -> result.aCase().bonus()).toList();
    }

    public boolean isPassed() {
        return verdict == Verdict.PASSED;
    }
}
