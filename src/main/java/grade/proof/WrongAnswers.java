package grade.proof;

import grade.check.Cause;
import grade.check.Finding;
import grade.mission.Case;
import grade.mission.Mission;
import grade.mission.Rejected;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.verdict.Verdict;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Every rejected answer must fail for the reason it names, on all data, and for the cause, on some; and doing nothing must
 * fail in every case.
 */
record WrongAnswers(Graders graders) {
    private static final String NOTHING = "true";

    List<Trial> trials(Mission mission) {
        List<Trial> trials = new ArrayList<>();
        for (Rejected rejected : mission.rejected()) {
            Excerpt excerpt = new Excerpt(mission, rejected);
            for (int i = 0; i < seeds(mission, rejected); i++) {
                int seed = i;
                trials.add(() -> check(seed, excerpt));
            }
        }
        trials.add(() -> nothing(mission));
        return trials;
    }

    private static int seeds(Mission mission, Rejected rejected) {
        boolean isRandom = mission.cases().stream()
                .filter(aCase -> aCase.id().equals(rejected.scope()))
                .anyMatch(aCase -> aCase.fixture().isRandom());
        return isRandom ? Graders.SEEDS : 1;
    }

    private List<Flaw> check(int seed, Excerpt excerpt) {
        Rejected rejected = excerpt.rejected();
        boolean explained = rejected.diagnosis().isPresent() && seed < Graders.SEEDS_OF_CAUSES;
        MissionResult result = explained
                ? graders.explain(seed, excerpt.forCauses(), rejected.answer())
                : graders.grade(seed, excerpt.forVerdict(), rejected.answer());
        if (result.verdict() == Verdict.NOT_JUDGED) {
            return Flaw.grave(result.reason().orElseThrow());
        }
        return rejected.breaksRule() ? checkRule(result, rejected) : checkCase(result, rejected, explained);
    }

    private static List<Flaw> checkRule(MissionResult result, Rejected rejected) {
        boolean broken = result.rules().stream()
                .anyMatch(rule -> rule.rule().equals(rejected.item()) && rule.verdict() == Verdict.FAILED);
        return broken
                ? List.of()
                : Flaw.grave(Message.of("proof-wrong-obeys-rule", name(result, rejected), rejected.item()));
    }

    private static List<Flaw> checkCase(MissionResult result, Rejected rejected, boolean explained) {
        List<Finding> findings = result.cases().stream()
                .filter(each -> each.aCase().id().equals(rejected.scope()))
                .flatMap(each -> each.findings().stream())
                .filter(finding -> finding.item().equals(rejected.item()))
                .toList();
        if (findings.isEmpty()) {
            return Flaw.grave(
                    Message.of("proof-wrong-passes", name(result, rejected), rejected.scope(), rejected.item()));
        }
        Optional<String> wanted = rejected.diagnosis();
        List<String> named = findings.stream()
                .flatMap(finding -> finding.cause().stream())
                .map(Cause::diagnosis)
                .toList();
        return !explained || wanted.isEmpty() || named.contains(wanted.get())
                ? List.of()
                : Flaw.grave(Message.of(
                        "proof-other-diagnosis",
                        name(result, rejected),
                        rejected.scope(),
                        wanted.get(),
                        named.isEmpty() ? "-" : String.join(", ", named)));
    }

    private static String name(MissionResult result, Rejected rejected) {
        return new Told(result.mission()).rejected(rejected);
    }

    private List<Flaw> nothing(Mission mission) {
        List<Flaw> flaws = new ArrayList<>();
        for (String nothing : nothings(mission)) {
            for (CaseResult result : graders.grade(0, mission, nothing).cases()) {
                Case aCase = result.aCase();
                if (result.isPassed()) {
                    flaws.addAll(Flaw.grave(Message.of("proof-nothing-passes", aCase.id())));
                }
            }
        }
        return flaws;
    }

    /** A line that does nothing; or the templates of a document as they are handed out. */
    private static Collection<String> nothings(Mission mission) {
        return mission.brief().map(brief -> brief.template().texts().values()).orElse(List.of(NOTHING));
    }
}
