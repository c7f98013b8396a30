package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.verdict.Verdict;
import grade.wording.Language;
import grade.wording.Wording;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell is never a formula. */
final class CsvReportTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "=1+1~'=1+1",
                "+1~'+1",
                "-1~'-1",
                "@SUM(A1)~'@SUM(A1)",
                "＝1~'＝1",
                "^ =1^~^' =1^",
                "a=1~a=1",
                "a\"b~a\"\"b",
                "a;b,c~a;b,c",
            })
    void showsAFormulaAsText(String title, String cell) {
        Results results = Course.results(Course.result(
                Course.mission("m", Course.both(title, "x"), Course.COUNT_TASK), "x", Verdict.PASSED, List.of()));
        assertThat(CsvReport.of(Transcription.of(results, Wording.in(Language.EN)), Wording.in(Language.EN)))
                .contains("\n\"m\",\"" + cell + "\",\"passed\",");
    }
}
