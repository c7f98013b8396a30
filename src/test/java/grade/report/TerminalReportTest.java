package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.check.Note;
import grade.sandbox.Start;
import grade.text.Columns;
import grade.verdict.CaseResult;
import grade.verdict.Verdict;
import grade.wording.Language;
import grade.wording.Localized;
import grade.wording.Message;
import grade.wording.Wording;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TerminalReportTest {
    private static final Wording ENGLISH = Wording.in(Language.EN);

    private static Set<String> shapes() {
        return Shapes.all().keySet();
    }

    private static String report(Results results, Language language, int columns) {
        return new TerminalReport(Wording.in(language), new Look(false, columns), true, 0).of(results);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void readsAsItAlwaysDidInEnglish(String shape) {
        Golden.hold(shape + ".en.txt", report(Shapes.of(shape), Language.EN, 80));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void readsAsItAlwaysDidInKorean(String shape) {
        Golden.hold(shape + ".ko.txt", report(Shapes.of(shape), Language.KO, 80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"failed-output", "failed-file", "failed-chat", "passed", "passed-not-robust", "several"})
    void readsAsItAlwaysDidInANarrowTerminal(String shape) {
        Golden.hold(shape + ".en.40.txt", report(Shapes.of(shape), Language.EN, 40));
        Golden.hold(shape + ".ko.40.txt", report(Shapes.of(shape), Language.KO, 40));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void staysWithinTheColumnsThatThereAre(String shape) {
        for (int columns : List.of(40, 41, 47, 60, 80, 120)) {
            for (Language language : Language.values()) {
                assertThat(report(Shapes.of(shape), language, columns).lines())
                        .filteredOn(line -> !isUnbreakable(line))
                        .allSatisfy(
                                line -> assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(columns));
            }
        }
    }

    /** One word of a command that is there to be copied. */
    private static boolean isUnbreakable(String line) {
        return line.startsWith("    ") && !line.strip().replace(" \\", "").contains(" ");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void saysTheSameWithAndWithoutColour(String shape) {
        String coloured = new TerminalReport(ENGLISH, new Look(true, 80), true, 0).of(Shapes.of(shape));
        assertThat(coloured).contains("\033[");
        assertThat(coloured.replaceAll("\033\\[[0-9]+m", "").replaceAll("(?m) +$", ""))
                .isEqualTo(report(Shapes.of(shape), Language.EN, 80));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void holdsNoEscapeCharacterWithoutColour(String shape) {
        assertThat(report(Shapes.of(shape), Language.EN, 80)).doesNotContain("\033");
    }

    @Test
    void showsTheHintThatIsAskedFor() {
        assertThat(new TerminalReport(ENGLISH, new Look(false, 80), true, 1).of(Shapes.of("failed-output")))
                .contains("Hint 2 of 2: Try `wc -l`.\n");
    }

    @Test
    void showsTheLastHintWhereMoreIsAskedFor() {
        assertThat(new TerminalReport(ENGLISH, new Look(false, 80), true, 9).of(Shapes.of("failed-output")))
                .contains("Hint 2 of 2: Try `wc -l`.\n");
    }

    @Test
    void leavesNotesOutWhenAskedTo() {
        assertThat(new TerminalReport(ENGLISH, new Look(false, 80), false, 0).of(Shapes.of("failed-output")))
                .doesNotContain("Note:");
    }

    @Test
    void tellsTimesOnlyWhenAskedTo() {
        assertThat(report(Shapes.of("failed-output"), Language.EN, 80)).doesNotContain(" ms");
        assertThat(report(Shapes.timed(), Language.EN, 80)).contains("example 12 ms, repeated 12 ms, many 12 ms");
    }

    @Test
    void warnsWhereNothingConfinedTheLineAndPromisesNothing() {
        assertThat(report(Shapes.unconfined(), Language.EN, 80))
                .contains("Warning: nothing confined the line.")
                .doesNotContain("were not touched");
    }

    @Test
    void saysOnceWhyTheMachineCannotJudge() {
        Results results = Course.results(Shapes.notJudged(), Shapes.notJudged(), Shapes.notJudged());
        assertThat(report(results, Language.EN, 80).split("AppArmor", -1)).hasSize(2);
    }

    @Test
    void breaksLongTitlesAndNamesNowhereButAtTheEdge() {
        Localized title = Localized.same("아주 긴 제목 ".repeat(30));
        Results results = Course.results(Course.result(
                Course.mission("a".repeat(90), title, title),
                "x",
                Verdict.PASSED,
                List.of(Course.passed(Course.aCase("example", true)))));
        assertThat(report(results, Language.KO, 60).lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(60));
    }

    @Test
    void tellsFiveCasesInFullAndNamesTheOthers() {
        List<CaseResult> cases = IntStream.range(0, 8)
                .mapToObj(i -> Course.failed(
                        Course.aCase("case" + i, true), Course.start("f", "a\n"), Course.stdout("1\n", "2\n")))
                .toList();
        assertThat(report(Course.results(Course.result(Course.count(), "x", Verdict.FAILED, cases)), Language.EN, 80))
                .contains("Case case4\n", "These cases are not passed either: case5, case6, case7.\n")
                .doesNotContain("Case case5\n");
    }

    @Test
    void showsFiveFilesAndCountsTheOthers() {
        TreeMap<String, String> files = new TreeMap<>();
        IntStream.range(0, 8).forEach(i -> files.put("f" + i, i + "\n"));
        CaseResult result = Course.failed(Course.aCase("c", true), new Start(files), Course.stdout("1\n", "2\n"));
        assertThat(report(
                        Course.results(Course.result(Course.count(), "x", Verdict.FAILED, List.of(result))),
                        Language.EN,
                        80))
                .contains("  f4       │ 4\n           │ … 3 more files\n")
                .doesNotContain("f5");
    }

    @Test
    void makesEachNoteOnceAndNoMoreThanFive() {
        Note[] notes = IntStream.range(0, 9)
                .mapToObj(i -> new Note(Message.of("note-stderr", "error " + i / 2 * 2)))
                .toArray(Note[]::new);
        String report = report(
                Course.results(Course.result(
                        Course.count(),
                        "x",
                        Verdict.PASSED,
                        List.of(
                                Course.passed(Course.aCase("a", true), notes),
                                Course.passed(Course.aCase("b", true), notes)))),
                Language.EN,
                80);
        assertThat(report.lines().filter(line -> line.startsWith("Note: ")))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhyABonusCaseDidNotRun() {
        assertThat(report(
                        Course.results(Course.result(
                                Course.count(),
                                "x",
                                Verdict.PASSED,
                                List.of(
                                        Course.passed(Course.aCase("a", true)),
                                        CaseResult.skipped(Course.bonus("b"))))),
                        Language.EN,
                        80))
                .endsWith("Case b did not run: it needs case example, which is not passed.\n");
    }
}
