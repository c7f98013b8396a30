package grade.verdict;

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
 */
public record MissionResult(
        Mission mission,
        Optional<Answer> answer,
        Verdict verdict,
        Optional<Message> reason,
        List<RuleResult> rules,
        List<CaseResult> cases,
        Score score) {
    public MissionResult {
        rules = List.copyOf(rules);
        cases = List.copyOf(cases);
    }

    /** A mission of which nothing ran. */
    public static MissionResult without(Mission mission, Optional<Answer> answer, Verdict verdict, Message reason) {
        return new MissionResult(
                mission, answer, verdict, Optional.of(reason), List.of(), List.of(), Score.none(mission.points()));
    }

    public boolean isPassed() {
        return verdict == Verdict.PASSED;
    }
}
