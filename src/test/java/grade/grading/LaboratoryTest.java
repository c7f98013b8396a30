package grade.grading;

import static org.assertj.core.api.Assertions.assertThat;

import grade.answer.Answer;
import grade.answer.Source;
import grade.check.Cause;
import grade.diagnosis.Experiments;
import grade.mission.Case;
import grade.mission.Content;
import grade.mission.Fixture;
import grade.mission.Range;
import grade.mission.Template;
import grade.sandbox.Ending;
import grade.sandbox.Execution;
import grade.sandbox.Limit;
import grade.sandbox.Run;
import grade.sandbox.SandboxException;
import grade.verdict.MissionResult;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import testkit.Bash;
import testkit.FakeSandbox;
import testkit.Missions;

/** How often, and on what, an answer is run again to find out why it failed. */
final class LaboratoryTest {
    private static final String ANSWER = "sort f";
    private static final String MENDED = "sort -n f";

    private final FakeSandbox sandbox = new FakeSandbox().on(Missions.SOLUTION, LaboratoryTest::right);

    private static Run right(Execution execution) {
        return FakeSandbox.exited(text(execution), FakeSandbox.left(execution));
    }

    private static Run wrong(Execution execution) {
        return FakeSandbox.exited("wrong " + text(execution), FakeSandbox.left(execution));
    }

    private static String text(Execution execution) {
        return execution.start().text("f").orElse("");
    }

    private MissionResult grade(Case... cases) {
        Data data = Data.of("sha256:0123456789abcdef");
        try (Parallel parallel = new Parallel(2)) {
            return new Grader(sandbox, new Expectations(sandbox, data, Optional.empty()), data, parallel, Bash.PARSER)
                    .grade(Missions.of(cases), new Answer.OneLiner(Source.of(Source.Kind.ARGUMENT), ANSWER));
        }
    }

    private static List<String> causes(MissionResult result) {
        return result.cases().stream()
                .flatMap(each -> each.findings().stream())
                .map(finding -> finding.cause().map(Cause::diagnosis).orElse("nothing"))
                .toList();
    }

    private static Case drawn() {
        Content number = new Content.Lines(
                List.of(new Content.Block(
                        new Range(1, 1), Template.parse("{integer 1..999999}").orElseThrow())),
                false,
                0,
                true);
        Fixture fixture = new Fixture(new TreeMap<>(Map.of("f", number)), new Content.Exact(""));
        return new Case("drawn", true, false, 1, Optional.empty(), fixture, Optional.empty(), new TreeMap<>());
    }

    private long runs() {
        return sandbox.executions().stream()
                .filter(execution -> !execution.line().equals(Missions.SOLUTION))
                .count();
    }

    @Test
    void runsAnAnswerThatPassesOnce() {
        sandbox.on(ANSWER, LaboratoryTest::right);

        assertThat(grade(Missions.required("a", Map.of("f", "1\n")), drawn()).isPassed())
                .isTrue();
        assertThat(sandbox.executions()).hasSize(4);
    }

    @Test
    void believesAMendedLineThatAlsoPassesOnAnotherDraw() {
        sandbox.on(ANSWER, LaboratoryTest::wrong).on(MENDED, LaboratoryTest::right);

        assertThat(causes(grade(drawn()))).containsExactly("text-sort");
        assertThat(sandbox.executions().stream()
                        .filter(execution -> execution.line().equals(MENDED))
                        .map(LaboratoryTest::text)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void believesNoMendedLineThatIsRightOnOneDrawOnly() {
        List<String> seen = new ArrayList<>();
        sandbox.on(ANSWER, execution -> {
            seen.add(text(execution));
            return wrong(execution);
        });
        sandbox.on(MENDED, execution -> seen.contains(text(execution)) ? right(execution) : wrong(execution));

        assertThat(causes(grade(drawn()))).containsExactly("nothing");
    }

    @Test
    void believesNoMendedLineThatFailsACaseWhichWasPassed() {
        sandbox.on(ANSWER, execution -> text(execution).equals("1\n") ? right(execution) : wrong(execution))
                .on(MENDED, execution -> text(execution).equals("1\n") ? wrong(execution) : right(execution));

        assertThat(causes(
                        grade(Missions.required("a", Map.of("f", "1\n")), Missions.required("b", Map.of("f", "2\n")))))
                .containsExactly("nothing");
    }

    @Test
    void sharesItsRunsAmongTheCasesThatFailed() {
        Case[] cases = IntStream.range(0, 2 * Experiments.MOST_OF_ANSWER / 3)
                .mapToObj(i -> Missions.required("case" + i, Map.of("f", i + "\n")))
                .toArray(Case[]::new);
        sandbox.on(ANSWER, LaboratoryTest::wrong).on(MENDED, LaboratoryTest::wrong);

        grade(cases);

        assertThat(runs()).isBetween(cases.length + 1L, cases.length + (long) Experiments.MOST_OF_ANSWER);
    }

    @Test
    void triesNothingMoreAfterARunThatHadToBeStopped() {
        sandbox.on(ANSWER, LaboratoryTest::wrong)
                .on(MENDED, execution -> FakeSandbox.ended(new Ending.Limited(Limit.TIME)));

        assertThat(causes(grade(Missions.required("a", Map.of("f", "1\n"))))).containsExactly("nothing");
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void triesNothingMoreWhereEachRunTakesLong() {
        sandbox.slow().on(ANSWER, LaboratoryTest::wrong).on(MENDED, LaboratoryTest::right);

        assertThat(causes(grade(Missions.required("a", Map.of("f", "1\n"))))).containsExactly("nothing");
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void spendsNoFurtherRunOnABonusCase() {
        sandbox.on(ANSWER, execution -> text(execution).equals("1\n") ? right(execution) : wrong(execution))
                .on(MENDED, LaboratoryTest::right);

        MissionResult result =
                grade(Missions.required("a", Map.of("f", "1\n")), Missions.bonus("b", Map.of("f", "2\n")));

        assertThat(result.isPassed()).isTrue();
        assertThat(causes(result)).containsExactly("nothing");
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void leavesTheRunsOfACaseThatFailedToIt() {
        sandbox.on(ANSWER, LaboratoryTest::wrong).on(MENDED, LaboratoryTest::right);

        MissionResult result =
                grade(Missions.required("a", Map.of("f", "1\n")), Missions.bonus("b", Map.of("f", "2\n")));

        assertThat(causes(result)).containsExactly("text-sort", "nothing");
    }

    @Test
    void judgesWhereAFurtherRunIsRefused() {
        sandbox.on(ANSWER, LaboratoryTest::wrong).on(MENDED, execution -> {
            throw new SandboxException(Message.of("sandbox-refused", "busy"));
        });

        MissionResult result = grade(Missions.required("a", Map.of("f", "1\n")));

        assertThat(result.reason()).isEmpty();
        assertThat(causes(result)).containsExactly("nothing");
    }
}
