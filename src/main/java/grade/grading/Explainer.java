package grade.grading;

import grade.answer.Answer;
import grade.check.Finding;
import grade.check.Scene;
import grade.diagnosis.Diagnoses;
import grade.diagnosis.Experiments;
import grade.diagnosis.Symptom;
import grade.mission.Case;
import grade.mission.Mission;
import grade.sandbox.Sandbox;
import java.util.List;

/** Looks for the causes of what was found wrong with an answer; of a case that was passed it asks nothing. */
record Explainer(
        Sandbox sandbox, Mission mission, Answer.OneLiner answer, Data data, Checks checks, List<Judged> judged) {
    List<Finding> explained(Judged failed) {
        if (failed.isPassed() || isExplained(failed.judging().aCase())) {
            return failed.findings();
        }
        Experiments experiments = new Laboratory(this, failed.judging());
        return failed.findings().stream()
                .map(finding -> Diagnoses.explain(symptom(finding, failed.judging(), experiments)))
                .toList();
    }

    /** A bonus case's title says what it is about, and to find out more would take as long as the verdict. */
    private static boolean isExplained(Case aCase) {
        return aCase.bonus() && aCase.title().isPresent();
    }

    private Symptom symptom(Finding finding, Judging judging, Experiments experiments) {
        List<Scene> scenes = judged.stream().map(each -> each.judging().scene()).toList();
        return new Symptom(
                finding,
                checks.comparison(judging.aCase(), finding),
                judging.scene(),
                scenes,
                data.stdin(mission, judging.aCase()),
                sandbox::programs,
                experiments);
    }

    /** How many cases must have their causes found by further runs. */
    int failures() {
        return (int) judged.stream()
                .filter(each -> !each.isPassed() && !each.judging().aCase().bonus())
                .count();
    }

    /** The required cases that the answer passed. */
    List<Judging> passed() {
        return judged.stream()
                .filter(Judged::isPassed)
                .map(Judged::judging)
                .filter(judging -> !judging.aCase().bonus())
                .toList();
    }
}
