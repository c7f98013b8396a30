package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.transcript.TranscriptReader;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.verdict.Verdict;
import grade.wording.Language;
import grade.wording.Message;
import grade.wording.Wording;
import grade.xray.Blame;
import grade.xray.Flow;
import grade.xray.Passage;
import grade.xray.Reader;
import grade.xray.Xray;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How x-rays are told: to people and to programs, and of hidden cases not at all. */
final class XrayTest {
    private static final Xray SEEN = new Xray.Seen(
            List.of(
                    stage("grep '나무' \033[31m.txt", new Flow(12, 2, "나무\n\033]0;x\007\n"), Reader.READ_ALL, 1),
                    stage("yes", new Flow(99, 50, "y\ny\n"), Reader.CUT_SHORT, 141),
                    stage("nope", new Flow(0, 0, ""), Reader.READ_ALL, 127),
                    stage("seq 9", new Flow(18, 9, "1\n2\n3\n4\n5\n6\n7\n8\n9\n"), Reader.STOPPED, 0)),
            Optional.of(new Blame(3, "not-run", Message.of("xray-stage-not-run", 3, "nope"))));

    private static final Xray UNSEEN = new Xray.Unseen(Message.of("xray-no-pipeline"));

    private static Passage stage(String text, Flow flow, Reader reader, int status) {
        OptionalLong appetite = reader == Reader.CUT_SHORT ? OptionalLong.of(3) : OptionalLong.empty();
        return new Passage(text, flow, reader, appetite, status, Optional.empty());
    }

    private static MissionResult result(Xray xray, boolean shown) {
        CaseResult failed = Course.failed(
                        Course.aCase("example", shown), Course.start("test.txt", "a\n"), Course.stdout("1\n", "2\n"))
                .with(xray);
        return Course.result(Course.count(), "a | b", Verdict.FAILED, List.of(failed));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isToldToProgramsAsTheSchemaStates(boolean seen) {
        String json = ResultJson.of(Course.results(result(seen ? SEEN : UNSEEN, true)), Wording.in(Language.EN));

        assertThat(Schema.complaints(json)).isEmpty();
        assertThat(ResultJson.of(TranscriptReader.read("r.json", json.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(json);
        assertThat(json).contains(seen ? "\"kind\": \"not-run\"" : "\"reason\": \"There is nothing to look into");
    }

    @Test
    void tellsNothingOfAHiddenCase() {
        String json = ResultJson.of(Course.results(result(SEEN, false)), Wording.in(Language.EN));
        String text = new TerminalReport(Wording.in(Language.EN), new Look(false, 80), true, 0)
                .of(Course.results(result(SEEN, false)));

        assertThat(json + text).doesNotContain("xray").doesNotContain("seq 9");
    }

    @Test
    void isToldInShortUnderAFailure() {
        String text = new TerminalReport(Wording.in(Language.EN), new Look(false, 80), true, 0)
                .of(Course.results(result(SEEN, true)));

        assertThat(text).contains("""
                  What each stage of the pipeline passed on:
                         1 │ grep '나무' \\x1b[31m.txt  2 lines, status 1
                         2 │ yes                       at least 4 lines, not all read
                         3 │ nope                      not run
                         4 │ seq 9                     9 lines, not all read
                  Stage 3 (nope) does not run: its program is missing or not allowed.
                """);
    }

    @Test
    void isToldInFull() {
        String text = XrayReport.of(result(SEEN, true), Wording.in(Language.EN), new Look(false, 80));

        assertThat(text).contains("""
                         1 │ grep '나무' \\x1b[31m.txt
                           │ 2 lines, 12 bytes, status 1
                           │ 나무
                           │ \\x1b]0;x\\x07

                         2 │ yes
                           │ at least 4 lines, the next stage stopped reading
                           │ y
                           │ y
                           │ ...
                """).contains("Case example: FAILED");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fitsNarrowTerminals(Language language) {
        for (int columns : new int[] {40, 80}) {
            Look look = new Look(true, columns);
            String full = XrayReport.of(result(SEEN, true), Wording.in(language), look);
            String brief =
                    new TerminalReport(Wording.in(language), look, true, 0).of(Course.results(result(SEEN, true)));

            assertThat((full + brief).lines().map(line -> line.replaceAll("\033\\[\\d+m", "")))
                    .allSatisfy(line -> assertThat(grade.text.Columns.of(line)).isLessThanOrEqualTo(columns));
        }
    }

    @Test
    void saysOnceWhyThereIsNone() {
        String text = XrayReport.of(result(UNSEEN, true), Wording.in(Language.EN), new Look(false, 80));

        assertThat(text).containsOnlyOnce("There is nothing to look into").doesNotContain("Case");
    }
}
