package grade.mission;

import grade.answer.Form;
import grade.answer.Rules;
import grade.document.Brief;
import grade.sandbox.Limits;
import grade.wording.Localized;
import java.util.List;
import java.util.Optional;

/**
 * What a learner is asked to do, and how it is judged.
 *
 * @param file the mission's file as reports name it
 * @param hints from mild to strong
 * @param explanation shown after passing
 * @param points what passing every required case gives
 */
public record Mission(
        String id,
        String file,
        Localized title,
        Localized task,
        List<Localized> hints,
        Optional<Localized> explanation,
        int points,
        Rules rules,
        Limits limits,
        AnswerKey key) {
    public Mission {
        hints = List.copyOf(hints);
    }

    public List<Case> cases() {
        return key.cases();
    }

    public String solution() {
        return key.solution();
    }

    public List<String> accepted() {
        return key.accepted();
    }

    public List<Rejected> rejected() {
        return key.rejected();
    }

    public Optional<Brief> brief() {
        return key.brief();
    }

    /** What is to be handed in. */
    public Form form() {
        return brief().isPresent() ? Form.DOCUMENT : Form.ONE_LINER;
    }

    /** The same with other cases. */
    public Mission with(List<Case> chosen) {
        return new Mission(id, file, title, task, hints, explanation, points, rules, limits, key.with(chosen));
    }

    /** The same with other limits. */
    public Mission with(Limits other) {
        return new Mission(id, file, title, task, hints, explanation, points, rules, other, key);
    }

    /** The same without its bonus cases. */
    public Mission withoutBonus() {
        return with(cases().stream().filter(aCase -> !aCase.bonus()).toList());
    }
}
