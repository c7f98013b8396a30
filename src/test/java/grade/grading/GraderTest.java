package grade.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grade.advice.Advice;
import grade.advice.ShellCheck;
import grade.answer.Answer;
import grade.answer.Bounds;
import grade.answer.RequiredProgram;
import grade.answer.Rules;
import grade.answer.Source;
import grade.mission.Case;
import grade.mission.Mission;
import grade.mission.MissionException;
import grade.sandbox.Ending;
import grade.sandbox.Execution;
import grade.sandbox.Limit;
import grade.sandbox.Run;
import grade.sandbox.SandboxException;
import grade.sandbox.Snapshot;
import grade.shell.Grammar;
import grade.shell.ShellParser;
import grade.shell.Span;
import grade.shell.SyntaxNode;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.verdict.RuleResult;
import grade.verdict.Verdict;
import grade.wording.Message;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testkit.Bash;
import testkit.FakeSandbox;
import testkit.Missions;

final class GraderTest {
    private static final Case FIRST = Missions.required("first", Map.of("in.txt", "1"));
    private static final Case SECOND = Missions.required("second", Map.of("in.txt", "2"));

    private static final String HINTS = "-:1:5: warning: y appears unused. [SC2034]\n";

    private FakeSandbox sandbox;

    @BeforeEach
    void solutionPrintsItsInput() {
        sandbox = new FakeSandbox().on(Missions.SOLUTION, FakeSandboxes::printsInput);
    }

    private MissionResult grade(Mission mission, String line) {
        return grade(mission, line, Bash.PARSER);
    }

    private MissionResult grade(Mission mission, String line, ShellParser parser) {
        Data data = Data.of("sha256:0123456789abcdef");
        Expectations expectations = new Expectations(sandbox, data, Optional.empty());
        try (Parallel parallel = new Parallel(3)) {
            return new Grader(sandbox, expectations, data, parallel, parser)
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
                .isEqualTo("shown-data-only");
    }

    @Test
    void runsTheSolutionOnTheSameDataOnceForEachCase() {
        sandbox.prints("line", "");

        grade(Missions.of(FIRST, SECOND), "line");

        assertThat(sandbox.executions())
                .filteredOn(execution -> execution.line().equals(Missions.SOLUTION))
                .extracting(execution -> execution.start().text("in.txt").orElseThrow())
                .filteredOn(text -> !text.endsWith("\n"))
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

    private static final ShellParser UNLOADED = new ShellParser(new Grammar() {
        @Override
        public Optional<SyntaxNode> tree(String line) {
            throw new AssertionError("asked for " + line);
        }

        @Override
        public Optional<Message> obstacle() {
            throw new AssertionError("loaded");
        }
    });

    private static final ShellParser OFF = new ShellParser(new Grammar() {
        @Override
        public Optional<SyntaxNode> tree(String line) {
            return Optional.empty();
        }

        @Override
        public Optional<Message> obstacle() {
            return Optional.of(Message.of("shell-no-natives", "abacus"));
        }
    });

    private static Rules rules(UnaryOperator<Map<String, Bounds>> set, List<RequiredProgram> use, boolean noLiteral) {
        Map<String, Bounds> bounds = set.apply(new HashMap<>());
        return new Rules(
                new Bounds(1, 1),
                Optional.ofNullable(bounds.get("pipelines")),
                Optional.ofNullable(bounds.get("commands")),
                Optional.ofNullable(bounds.get("length")),
                Set.of(),
                use,
                noLiteral);
    }

    private static Rules limited(String rule, int least, int most) {
        return rules(
                bounds -> {
                    bounds.put(rule, new Bounds(least, most));
                    return bounds;
                },
                List.of(),
                false);
    }

    private RuleResult rule(Rules rules, String line, ShellParser parser) {
        sandbox.on(line, FakeSandboxes::printsInput);
        return grade(Missions.of(rules, List.of(), List.of(), FIRST), line, parser)
                .rules()
                .get(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "pipelines@1@1@a | b | c@PASSED",
                "pipelines@1@1@a | b; c@FAILED",
                "pipelines@1@1@{ a; b; }@FAILED",
                "commands@2@3@a | b@PASSED",
                "commands@2@3@a@FAILED",
                "commands@2@3@a | b | c $(d)@FAILED",
                "length@1@5@a한 b@PASSED",
                "length@1@5@abcdef@FAILED"
            })
    void countsWhatALineIsMadeOf(String rule, int least, int most, String line, Verdict verdict) {
        assertThat(rule(limited(rule, least, most), line, Bash.PARSER).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void pointsToTheFirstCommandThatIsTooMuch() {
        assertThat(rule(limited("commands", 1, 1), "a | bc", Bash.PARSER).place())
                .contains(new Span(4, 6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "awk 1@PASSED",
                "x | xargs mawk 1@PASSED",
                "echo awk@FAILED",
                "$awk@FAILED",
                "echo awk | bash@FAILED"
            })
    void demandsAProgramThatSurelyRuns(String line, Verdict verdict) {
        Rules rules = rules(none -> none, List.of(new RequiredProgram("awks", Set.of("awk", "mawk"))), false);

        assertThat(rule(rules, line, Bash.PARSER).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "echo 1@FAILED",
                "echo '1'@FAILED",
                "cut -f1 f@PASSED",
                "head -1@PASSED",
                "echo $1@PASSED",
                "echo 17@PASSED"
            })
    void forbidsTheResultInTheLine(String line, Verdict verdict) {
        assertThat(rule(rules(none -> none, List.of(), true), line, UNLOADED).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void leavesARuleOutWhereLinesCannotBeTakenApart() {
        sandbox.on("a; b", FakeSandboxes::printsInput);
        Mission mission = Missions.of(limited("pipelines", 1, 1), List.of(), List.of(), FIRST);

        MissionResult result = grade(mission, "a; b", OFF);

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.rules().get(1))
                .isEqualTo(RuleResult.notJudged("pipelines", Message.of("shell-no-natives", "abacus")));
    }

    @Test
    void takesNoPassingLineApart() {
        sandbox.on("line", FakeSandboxes::printsInput);
        Mission mission = Missions.of(new Rules(1, 1, Set.of("vi")), List.of(), List.of(), FIRST);

        MissionResult result = grade(mission, "line", UNLOADED);

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(sandbox.executions()).hasSize(2);
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
                        sandbox, new Expectations(sandbox, data, Optional.empty()), data, new Parallel(1), Bash.PARSER)
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

    @Test
    void asksShellCheckOfALineThatFailed() {
        sandbox.has("shellcheck").prints("wrong", "0\n").prints(ShellCheck.COMMAND, HINTS);

        assertThat(grade(Missions.of(FIRST), "wrong").advice())
                .extracting(Advice::id)
                .containsExactly("shellcheck");
        assertThat(sandbox.executions())
                .filteredOn(execution -> execution.line().equals(ShellCheck.COMMAND))
                .extracting(Execution::stdin)
                .containsExactly("wrong\n");
    }

    @Test
    void doesWithoutShellCheckWhereThereIsNoneOrNothingFailed() {
        sandbox.prints("wrong", "0\n").on("line", FakeSandboxes::printsInput);

        assertThat(grade(Missions.of(FIRST), "wrong").advice()).isEmpty();
        sandbox.has("shellcheck");
        assertThat(grade(Missions.of(FIRST), "line").advice()).isEmpty();
        assertThat(sandbox.executions()).extracting(Execution::line).doesNotContain(ShellCheck.COMMAND);
    }

    @Test
    void judgesWithoutShellCheckWhereItDoesNotRun() {
        sandbox.has("shellcheck").prints("wrong", "0\n");

        assertThat(grade(Missions.of(FIRST), "wrong").verdict()).isEqualTo(Verdict.FAILED);
    }
}
