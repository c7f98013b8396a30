package grade.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grade.answer.Answer;
import grade.answer.Rules;
import grade.answer.Source;
import grade.mission.Case;
import grade.mission.Mission;
import grade.mission.MissionException;
import grade.sandbox.Ending;
import grade.sandbox.Limit;
import grade.sandbox.Run;
import grade.sandbox.SandboxException;
import grade.sandbox.Snapshot;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.verdict.Verdict;
import grade.wording.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import testkit.FakeSandbox;
import testkit.Missions;

final class GraderTest {
    private static final Case FIRST = Missions.required("first", Map.of("in.txt", "1"));
    private static final Case SECOND = Missions.required("second", Map.of("in.txt", "2"));

    private FakeSandbox sandbox;

    @BeforeEach
    void solutionPrintsItsInput() {
        sandbox = new FakeSandbox().on(Missions.SOLUTION, FakeSandboxes::printsInput);
    }

    private MissionResult grade(Mission mission, String line) {
        Data data = Data.of("sha256:0123456789abcdef");
        Expectations expectations = new Expectations(sandbox, data, Optional.empty());
        try (Parallel parallel = new Parallel(3)) {
            return new Grader(sandbox, expectations, data, parallel)
                    .grade(mission, new Answer.OneLiner(Source.of(Source.Kind.ARGUMENT), line));
        }
    }

    private static List<Verdict> verdicts(MissionResult result) {
        return result.cases().stream().map(CaseResult::verdict).toList();
    }

    @Test
    void passesALineThatDoesWhatTheSolutionDoes() {
        sandbox.on("line", FakeSandboxes::printsInput);

        MissionResult result = grade(Missions.of(FIRST, SECOND), "line");

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.score().score()).hasToString("10");
    }

    @Test
    void failsALineThatIsRightOnSomeDataOnly() {
        sandbox.prints("line", "1");

        MissionResult result = grade(Missions.of(FIRST, SECOND), "line");

        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(verdicts(result)).containsExactly(Verdict.PASSED, Verdict.FAILED);
        assertThat(result.score().score()).hasToString("5");
        assertThat(result.cases().get(1).findings().get(0).cause().orElseThrow().diagnosis())
                .isEqualTo("constant-answer");
    }

    @Test
    void runsTheSolutionOnTheSameDataOnceForEachCase() {
        sandbox.prints("line", "");

        grade(Missions.of(FIRST, SECOND), "line");

        assertThat(sandbox.executions())
                .filteredOn(execution -> execution.line().equals(Missions.SOLUTION))
                .extracting(execution -> execution.start().text("in.txt").orElseThrow())
                .containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void comparesNoOutputWhereTheSolutionNeverPrints() {
        sandbox.prints(Missions.SOLUTION, "").prints("line", "chatter");

        MissionResult result = grade(Missions.of(FIRST), "line");

        assertThat(result.isPassed()).isTrue();
        assertThat(result.cases().get(0).notes())
                .extracting(note -> note.message().key())
                .containsExactly("note-chatter");
    }

    @Test
    void letsBonusCasesDecideNothing() {
        sandbox.prints("line", "1");

        MissionResult result = grade(Missions.of(FIRST, Missions.bonus("extra", Map.of("in.txt", "2"))), "line");

        assertThat(result.isPassed()).isTrue();
        assertThat(result.score().bonus()).hasToString("0");
    }

    @Test
    void skipsACaseWhoseNeedIsNotMet() {
        sandbox.on("line", execution -> FakeSandbox.exited("", Snapshot.EMPTY));

        MissionResult result = grade(Missions.of(FIRST, Missions.needing("second", "first")), "line");

        assertThat(verdicts(result)).containsExactly(Verdict.FAILED, Verdict.SKIPPED);
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void givesNoPointsWhereAForbiddenProgramRan() {
        Mission mission = Missions.of(new Rules(1, 1, Set.of("vi")), List.of(), List.of(), FIRST);
        sandbox.on("line", execution -> {
            Run right = FakeSandboxes.printsInput(execution);
            return new Run(right.ending(), right.stdout(), "", right.left(), List.of("vi"), Duration.ZERO);
        });

        MissionResult result = grade(mission, "line");

        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.score().score()).hasToString("0");
        assertThat(result.rules().get(1).message()).contains(Message.of("rule-forbid", "vi"));
    }

    @Test
    void breaksTheRuleOfOneLineWithTwo() {
        sandbox.on("line\nline", FakeSandboxes::printsInput);

        MissionResult result = grade(Missions.of(FIRST), "line\nline");

        assertThat(result.rules().get(0).message()).contains(Message.of("rule-lines", 2, 1));
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void failsALineThatWasStopped() {
        sandbox.on("line", execution -> FakeSandbox.ended(new Ending.Limited(Limit.TIME)));

        MissionResult result = grade(Missions.of(FIRST), "line");

        assertThat(result.cases().get(0).findings())
                .extracting(finding -> finding.item())
                .containsExactly("ending");
    }

    @Test
    void doesNotJudgeWhereTheSandboxFails() {
        sandbox.on("line", execution -> {
            throw new SandboxException(Message.of("sandbox-broke-off"));
        });

        MissionResult result = grade(Missions.of(FIRST), "line");

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(result.reason()).contains(Message.of("sandbox-broke-off"));
    }

    @Test
    void blamesTheAuthorForASolutionThatEndsBadly() {
        sandbox.on(Missions.SOLUTION, execution -> FakeSandbox.ended(new Ending.Limited(Limit.CPU)))
                .prints("line", "");

        assertThatThrownBy(() -> grade(Missions.of(FIRST), "line"))
                .isInstanceOf(MissionException.class)
                .hasMessage("missions/sample/mission.yaml");
    }

    @Test
    void doesNotJudgeWhereAProgramOfTheSolutionIsMissing() {
        Run missing = new Run(
                new Ending.Exited(127),
                "",
                "bash: line 1: rg: command not found\n",
                Snapshot.EMPTY,
                List.of(),
                Duration.ZERO);
        sandbox.on(Missions.SOLUTION, execution -> missing).prints("line", "");

        assertThat(grade(Missions.of(FIRST), "line").verdict()).isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void runsNothingOfAnAnswerThatCannotBeOne() {
        Data data = Data.of("sha256:0123456789abcdef");
        Answer unfit = new Answer.Unfit(Source.of(Source.Kind.STDIN), Message.of("answer-empty"));

        MissionResult result = new Grader(
                        sandbox, new Expectations(sandbox, data, Optional.empty()), data, new Parallel(1))
                .grade(Missions.of(FIRST), unfit);

        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(sandbox.executions()).isEmpty();
    }

    /** What fake lines do. */
    private static final class FakeSandboxes {
        static Run printsInput(grade.sandbox.Execution execution) {
            return FakeSandbox.exited(execution.start().text("in.txt").orElse("none"), FakeSandbox.left(execution));
        }
    }
}
