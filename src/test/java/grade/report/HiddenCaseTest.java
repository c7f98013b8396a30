package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.check.Finding;
import grade.check.Note;
import grade.mission.Case;
import grade.sandbox.Ending;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.verdict.Verdict;
import grade.wording.Language;
import grade.wording.Message;
import grade.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line can carry what it read to every place that a run has; none of them may reach the learner. */
final class HiddenCaseTest {
    private static final String SECRET = "Zebra77";

    private static String everyReport(MissionResult result) {
        StringBuilder all = new StringBuilder();
        for (Language language : Language.values()) {
            Wording wording = Wording.in(language);
            Results results = Course.results(result);
            all.append(ResultJson.of(results, wording));
            all.append(new TerminalReport(wording, new Look(false, 80), true, 0).of(results));
        }
        return all.toString();
    }

    private static MissionResult mission(Case aCase, Ending ending, Finding finding, Note... notes) {
        CaseResult result = new CaseResult(
                aCase,
                Verdict.FAILED,
                Course.start(SECRET + ".txt", SECRET),
                Course.run(ending),
                List.of(finding),
                List.of(notes));
        return Course.result(
                Course.count(), "wc", Verdict.FAILED, List.of(Course.passed(Course.aCase("example", true)), result));
    }

    private static Finding finding(String item, Optional<String> path, Message message) {
        return new Finding(item, path, message, SECRET, SECRET, Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void letsNothingOfItsDataThrough(boolean shown) {
        Finding finding = finding("files", Optional.of(SECRET), Message.of("file-differs", SECRET))
                .because(Course.cause("wrong-file-name", "file-missing", SECRET));
        String reports = everyReport(mission(
                Course.aCase("many", shown),
                new Ending.Exited(77),
                finding,
                new Note(Message.of("note-stderr", SECRET)),
                new Note(Message.of("note-extra-files", SECRET)),
                new Note(Message.of("note-no-final-newline", SECRET)),
                new Note(Message.of("note-exit-status", 77))));
        assertThat(reports.contains(SECRET)).isEqualTo(shown);
        assertThat(reports.contains("77")).isEqualTo(shown);
        assertThat(reports).contains("\"diagnosis\": \"wrong-file-name\"");
    }

    @Test
    void letsNoSignalNumberThrough() {
        Finding finding = finding("ending", Optional.empty(), Message.of("ending-signalled", 77));
        assertThat(everyReport(mission(Course.aCase("many", false), new Ending.Signalled(77), finding)))
                .doesNotContain("77")
                .doesNotContain("205")
                .contains("\"exit_code\": null");
    }

    @Test
    void namesAFileThatTheTaskNames() {
        Finding finding = finding("files", Optional.of("test.txt"), Message.of("file-missing", "test.txt"));
        assertThat(everyReport(mission(Course.aCase("many", false), new Ending.Exited(0), finding)))
                .contains("  test.txt is not there.\n")
                .contains("  test.txt 파일이 없습니다.\n")
                .contains("\"path\": \"test.txt\"")
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "txt", "est.txt", "test.txt.gz", "a/test.txt", ".*"})
    void namesNoFileThatTheTaskDoesNotNameAsAWhole(String path) {
        Finding finding = finding("files", Optional.of(path), Message.of("file-missing", path));
        assertThat(everyReport(mission(Course.aCase("many", false), new Ending.Exited(0), finding)))
                .contains("\"path\": null")
                .contains("The result is not what is expected.");
    }

    @Test
    void explainsADiagnosisThatHoldsNoData() {
        Finding finding = finding("stdout", Optional.empty(), Message.of("stdout-differs"))
                .because(Course.cause("nothing-printed", "stdout-empty"));
        assertThat(everyReport(mission(Course.aCase("many", false), new Ending.Exited(0), finding)))
                .contains("Case many (hidden: its data is not shown)\n  The line printed nothing.\n");
    }

    @Test
    void explainsADiagnosisThatHoldsDataWithoutIt() {
        Finding finding = finding("files", Optional.of("test.txt"), Message.of("file-missing", "test.txt"))
                .because(Course.cause("wrong-file-name", "diagnosis-wrong-file-name", "test.txt", SECRET));
        assertThat(everyReport(mission(Course.aCase("many", false), new Ending.Exited(0), finding)))
                .contains(Wording.in(Language.EN).say("diagnosis-wrong-file-name-hidden"))
                .contains("\"difference\": \"test.txt is not there.\"")
                .doesNotContain(SECRET);
    }

    @Test
    void tellsAlikeCasesTogether() {
        Finding finding = finding("stdout", Optional.empty(), Message.of("stdout-differs"));
        List<CaseResult> cases = Set.of("a", "b").stream()
                .sorted()
                .map(id -> Course.failed(Course.aCase(id, false), Course.start("f", SECRET), finding))
                .toList();
        assertThat(everyReport(Course.result(Course.count(), "wc", Verdict.FAILED, cases)))
                .contains("Cases a, b (hidden: their data is not shown)\n  The line did not print");
    }
}
