package grade.grading;

import grade.answer.Answer;
import grade.check.Scene;
import grade.mission.Case;
import grade.mission.Mission;
import grade.sandbox.Execution;
import grade.sandbox.Run;
import grade.sandbox.Sandbox;
import grade.sandbox.SandboxException;
import grade.sandbox.Start;
import grade.shell.ShellParser;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.verdict.RuleResult;
import grade.verdict.Score;
import grade.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Judges answers: runs the learner's line and the solution on the same data of every case, through the same door, and
 * compares. Safe for several threads.
 */
public final class Grader {
    private final Sandbox sandbox;
    private final Expectations expectations;
    private final Data data;
    private final Parallel parallel;
    private final ShellParser parser;
    private final Xraying xraying;
    private final boolean explaining;

    /**
     * One that takes no x-rays.
     *
     * @param parallel runs the cases of a mission
     * @param parser asked only where a rule needs it, or a failure is explained
     */
    public Grader(Sandbox sandbox, Expectations expectations, Data data, Parallel parallel, ShellParser parser) {
        this(sandbox, expectations, data, parallel, parser, Xraying.NONE, true);
    }

    private Grader(
            Sandbox sandbox,
            Expectations expectations,
            Data data,
            Parallel parallel,
            ShellParser parser,
            Xraying xraying,
            boolean explaining) {
        this.sandbox = sandbox;
        this.expectations = expectations;
        this.data = data;
        this.parallel = parallel;
        this.parser = parser;
        this.xraying = xraying;
        this.explaining = explaining;
    }

    /** The same that takes x-rays, too. */
    public Grader with(Xraying chosen) {
        return new Grader(sandbox, expectations, data, parallel, parser, chosen, explaining);
    }

    /** The same that looks for no causes, which takes many runs. */
    public Grader withoutCauses() {
        return new Grader(sandbox, expectations, data, parallel, parser, xraying, false);
    }

    /** The verdict on an answer; not judged where this machine cannot run it. */
    public MissionResult grade(Mission mission, Answer answer) {
        if (answer instanceof Answer.OneLiner line) {
            try {
                return judge(mission, line);
            } catch (SandboxException e) {
                return MissionResult.without(mission, Optional.of(answer), Verdict.NOT_JUDGED, e.message());
            }
        }
        Answer.Unfit unfit = (Answer.Unfit) answer;
        return MissionResult.without(mission, Optional.of(answer), Verdict.FAILED, unfit.reason());
    }

    private MissionResult judge(Mission mission, Answer.OneLiner answer) {
        List<Judging> judgings = parallel.map(mission.cases(), aCase -> run(mission, aCase, answer));
        List<Scene> scenes = judgings.stream().map(Judging::scene).toList();
        Checks checks = Checks.of(scenes);
        List<Judged> judged = parallel.map(judgings, judging -> new Judged(judging, judging.findings(checks)));
        Explainer explainer = new Explainer(sandbox, mission, answer, data, checks, judged);
        List<CaseResult> cases = parallel.map(
                judged,
                each -> each.judging().toResult(checks, explaining ? explainer.explained(each) : each.findings()));
        List<CaseResult> results = xraying.look(Needs.skipUnmet(cases), parallel, (result, xrays) -> {
            Judging judging = judgings.get(cases.indexOf(result));
            Scene scene = judging.scene();
            String stdin = data.stdin(mission, judging.aCase());
            return xrays.take(
                    execution(mission, answer, scene.start(), stdin), scene.actual(), judging.trail(checks, result));
        });
        List<RuleResult> rules = new RuleJudge(mission.rules(), answer, judgings, parser).judge();
        MissionResult result = decide(mission, answer, rules, results);
        return result.advised(new Adviser(sandbox).of(answer, judgings, !result.isPassed()));
    }

    private static MissionResult decide(
            Mission mission, Answer answer, List<RuleResult> rules, List<CaseResult> cases) {
        boolean obeys = rules.stream().noneMatch(rule -> rule.verdict() == Verdict.FAILED);
        boolean right = cases.stream().allMatch(result -> result.aCase().bonus() || result.isPassed());
        return new MissionResult(
                mission,
                Optional.of(answer),
                obeys && right ? Verdict.PASSED : Verdict.FAILED,
                Optional.empty(),
                rules,
                cases,
                obeys ? Score.of(mission.points(), cases) : Score.none(mission.points()));
    }

    private Judging run(Mission mission, Case aCase, Answer.OneLiner answer) {
        Start start = data.start(mission, aCase);
        Run expected = expectations.of(mission, aCase, start);
        Run actual = sandbox.run(execution(mission, answer, start, data.stdin(mission, aCase)));
        return new Judging(aCase, new Scene(start, actual, expected));
    }

    private static Execution execution(Mission mission, Answer.OneLiner answer, Start start, String stdin) {
        return new Execution(
                answer.text(), start, stdin, mission.limits(), mission.rules().forbidden());
    }
}
