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
 * @param solution the author's line, whose results are what is expected; or a document
 * @param accepted other right answers
 * @param rejected wrong answers and why they are wrong
 * @param brief what is asked of a document; empty where a line is to be handed in
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
        List<Case> cases,
        String solution,
        List<String> accepted,
        List<Rejected> rejected,
        Optional<Brief> brief) {
    public Mission {
        hints = List.copyOf(hints);
        cases = List.copyOf(cases);
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
    }

    /** The same with some of its cases. */
    public Mission with(List<Case> chosen) {
        return new Mission(
                id,
                file,
                title,
                task,
                hints,
                explanation,
                points,
                rules,
                limits,
                chosen,
                solution,
                accepted,
                rejected,
                brief);
    }

    /** The same with other limits. */
    public Mission with(Limits other) {
        return new Mission(
                id,
                file,
                title,
                task,
                hints,
                explanation,
                points,
                rules,
                other,
                cases,
                solution,
                accepted,
                rejected,
                brief);
    }

    /** The same without its bonus cases. */
    public Mission withoutBonus() {
        return with(cases.stream().filter(aCase -> !aCase.bonus()).toList());
    }

    /** One that asks for a line. */
    public Mission(
            String id,
            String file,
            Localized title,
            Localized task,
            List<Localized> hints,
            Optional<Localized> explanation,
            int points,
            Rules rules,
            Limits limits,
            List<Case> cases,
            String solution,
            List<String> accepted,
            List<Rejected> rejected) {
        this(
                id,
                file,
                title,
                task,
                hints,
                explanation,
                points,
                rules,
                limits,
                cases,
                solution,
                accepted,
                rejected,
                Optional.empty());
    }

    /** What is to be handed in. */
    public Form form() {
        return brief.isPresent() ? Form.DOCUMENT : Form.ONE_LINER;
    }
}
