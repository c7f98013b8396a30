package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.verdict.Verdict;
import grade.wording.Language;
import grade.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** TAP as its consumers want it. */
final class TapReportTest {
    private static String tap(String shape) {
        return ReportKindTest.report(ReportKind.TAP, shape, Language.EN);
    }

    @Test
    void hasVersionAndPlanOnce() {
        assertThat(tap("several")).startsWith("TAP version 13\n1..4\n");
        assertThat(tap("several").lines().filter(line -> line.startsWith("1..")))
                .hasSize(1);
        assertThat(ReportKindTest.report(ReportKind.TAP14, "several", Language.EN))
                .isEqualTo(tap("several").replace("TAP version 13", "TAP version 14"));
    }

    @Test
    void tellsSkippedAndBonusApartFromFailed() {
        assertThat(tap("several"))
                .contains("\nok 1 - mission1 ", "\nnot ok 2 - mission3 ", "\nnot ok 3 - mission3 ")
                .contains("\nok 4 - mission123 All three at once # SKIP The answer is empty.")
                .contains("    not ok 5 - stale # TODO bonus\n", "    ok 5 - needy # SKIP\n")
                .contains("severity: error");
    }

    @Test
    void escapesWhatWouldBeADirective() {
        Results results = Course.results(Course.result(
                Course.mission("m", Course.both("a # SKIP b\\c", "x"), Course.COUNT_TASK),
                "x",
                Verdict.FAILED,
                List.of(Course.failed(
                        Course.aCase("c # TODO", true),
                        Course.start("ok 1", "ok 2\nBail out!\n1..9\n"),
                        Course.stdout("x\n", "not ok 3\n...\n---\n# SKIP\n")))));
        String tap = TapReport.of(Transcription.of(results, Wording.in(Language.EN)), Wording.in(Language.EN), 13);
        assertThat(tap)
                .contains("not ok 1 - m a \\# SKIP b\\\\c\n", "    not ok 2 - c \\# TODO\n")
                .doesNotContainPattern("(?m)^\\s*(Bail out!|1\\.\\.9|(not )?ok 3|# SKIP)");
    }

    @Test
    void holdsYamlThatIsIndentedByTwo() {
        assertThat(tap("failed-output")).contains("\n      ---\n      severity: fail\n", "\n      ...\n");
    }
}
