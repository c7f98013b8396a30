package grade.proof;

import grade.check.Finding;
import grade.document.Brief;
import grade.mission.Case;
import grade.mission.Mission;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.verdict.Verdict;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The solution must pass every case, and every accepted answer the required ones. */
record RightAnswers(Graders graders, boolean strict) {
    private static final int SEEDS = 5;

    List<Trial> trials(Mission mission) {
        boolean isRandom =
                mission.cases().stream().anyMatch(aCase -> aCase.fixture().isRandom());
        // The examples of a document are run as often, whatever their data: they must print the same each time.
        int seeds = isRandom || mission.brief().filter(Brief::runsExamples).isPresent() ? SEEDS : 1;
        Mission required = mission.withoutBonus();
        Told told = new Told(mission);
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < seeds; i++) {
            int seed = i;
            trials.add(() -> check(seed, mission, mission.solution(), told.solution()));
            for (int j = 0; j < mission.accepted().size(); j++) {
                String answer = mission.accepted().get(j);
                String name = told.accepted(j);
                trials.add(() -> check(seed, required, answer, name));
            }
        }
        return trials;
    }

    private List<Flaw> check(int seed, Mission mission, String answer, String name) {
        MissionResult result = graders.grade(seed, mission, answer);
        if (result.verdict() == Verdict.NOT_JUDGED) {
            return Flaw.grave(result.reason().orElseThrow());
        }
        if (lacksProgram(result)) {
            return List.of(new Flaw(Message.of("proof-program-missing", name), strict));
        }
        List<Flaw> flaws = new ArrayList<>();
        result.rules().stream()
                .filter(rule -> rule.verdict() == Verdict.FAILED)
                .forEach(rule -> flaws.addAll(Flaw.grave(Message.of("proof-right-breaks-rule", name, rule.rule()))));
        result.rules().stream()
                .filter(rule -> rule.verdict() == Verdict.NOT_JUDGED)
                .forEach(rule -> flaws.add(new Flaw(rule.message().orElseThrow(), strict)));
        result.cases().stream().filter(each -> !each.isPassed()).forEach(each -> flaws.addAll(failure(name, each)));
        return flaws;
    }

    private static List<Flaw> failure(String name, CaseResult result) {
        Case aCase = result.aCase();
        Optional<Finding> finding = result.findings().stream().findFirst();
        boolean onlyOrder = finding.flatMap(Finding::cause)
                .filter(cause -> cause.diagnosis().equals("wrong-order"))
                .isPresent();
        String item = finding.map(Finding::item).orElse(result.verdict().word());
        return Flaw.grave(
                Message.of(onlyOrder ? "proof-right-differs-in-order" : "proof-right-fails", name, aCase.id(), item));
    }

    private static boolean lacksProgram(MissionResult result) {
        return result.cases().stream()
                .flatMap(each -> each.run().stream())
                .anyMatch(run -> run.stderr().contains(": command not found"));
    }
}
