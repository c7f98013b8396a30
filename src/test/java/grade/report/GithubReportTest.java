package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.mission.Mission;
import grade.transcript.Transcript;
import grade.verdict.MissionResult;
import grade.verdict.RuleResult;
import grade.verdict.Verdict;
import grade.wording.Language;
import grade.wording.Message;
import grade.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** GitHub shows ten annotations of a kind and a megabyte of summary: what is worst is among them. */
final class GithubReportTest {
    private static final Wording ENGLISH = Wording.in(Language.EN);

    private static Mission numbered(int number) {
        return Course.mission("mission" + number, Course.both("Title " + number, "제목"), Course.COUNT_TASK);
    }

    private static MissionResult failed(int number, int passedCases) {
        return Course.result(
                numbered(number),
                "x",
                Verdict.FAILED,
                List.of(
                        passedCases > 0
                                ? Course.passed(Course.aCase("example", true))
                                : Course.failed(
                                        Course.aCase("example", true),
                                        Course.start("f", ""),
                                        Course.stdout("1\n", "2\n")),
                        Course.failed(
                                Course.aCase("many", false), Course.start("f", ""), Course.stdout("1\n", "2\n"))));
    }

    private static Transcript of(List<MissionResult> missions) {
        return Transcription.of(Course.results(missions.toArray(MissionResult[]::new)), ENGLISH);
    }

    private static List<String> annotations(List<MissionResult> missions) {
        return GithubReport.annotations(of(missions), new Occasion(ENGLISH, Map.of(), ""))
                .lines()
                .toList();
    }

    @Test
    void tellsTheWorstFirst() {
        MissionResult unjudged =
                MissionResult.without(numbered(3), Optional.empty(), Verdict.NOT_JUDGED, Message.of("answer-empty"));
        assertThat(annotations(List.of(failed(1, 1), failed(2, 0), unjudged)))
                .extracting(line -> line.replaceAll(".*title=(mission\\d).*", "$1"))
                .containsExactly("mission3", "mission2", "mission1");
    }

    @Test
    void showsTenAndFoldsTheRestIntoTheLast() {
        List<MissionResult> ten =
                IntStream.range(10, 20).mapToObj(i -> failed(i, 0)).toList();
        List<MissionResult> twelve = new ArrayList<>(ten);
        twelve.add(failed(1, 1));
        twelve.add(failed(2, 1));

        assertThat(annotations(ten)).hasSize(10).noneMatch(line -> line.contains("more missions"));
        assertThat(annotations(twelve))
                .hasSize(10)
                .last()
                .isEqualTo("::error::3 more missions: mission19, mission1, mission2");
    }

    @Test
    void marksEachPlaceOfADocumentAsFarAsThereIsRoom() {
        List<MissionResult> missions = new ArrayList<>(List.of(Documents.failed()));
        assertThat(annotations(missions))
                .extracting(line -> line.replaceAll("title=.*", ""))
                .containsExactly(
                        "::error file=answers/mission4.md,line=9,",
                        "::error file=answers/mission4.md,line=23,",
                        "::error file=answers/mission4.md,line=25,");
        IntStream.range(10, 18).forEach(i -> missions.add(failed(i, 0)));
        assertThat(annotations(missions))
                .hasSize(10)
                .filteredOn(line -> line.contains("mission4.md"))
                .hasSize(2);
    }

    @Test
    void warnsOfNothingWhereADocumentIsComplete() {
        assertThat(annotations(List.of(Documents.structure())))
                .singleElement()
                .asString()
                .startsWith("::notice file=answers/lifecycle.md,line=1,title=lifecycle%3A PASSED::")
                .contains("Structure complete");
    }

    @Test
    void encodesWhatWouldEndAPropertyOrACommand() {
        Mission odd = Course.mission("m,1", Course.both("100%,a:b", "x"), Course.COUNT_TASK);
        MissionResult result = Course.result(
                odd,
                "x",
                Verdict.FAILED,
                List.of(RuleResult.broken("lines", Message.of("rule-forbid", "50%::a,b\r\n::error::x"))),
                List.of());
        assertThat(annotations(List.of(result)))
                .singleElement()
                .asString()
                .startsWith("::error file=answers/mission3.sh,line=2,title=m%2C1%3A FAILED::100%25,a:b%0A")
                .contains("50%25::a,b\\r\\n::error::x");
    }

    @Test
    void leavesNothingOfALongSummaryButWholeParts() {
        Transcript transcript =
                of(IntStream.range(0, 400).mapToObj(i -> failed(i, 0)).toList());
        String whole = MarkdownReport.of(transcript, ENGLISH);
        assertThat(MarkdownReport.of(transcript, ENGLISH, 10_000_000)).isEqualTo(whole);
        for (int limit : List.of(0, 10, 400, 5_000, 50_000, whole.length() - 400)) {
            String cut = MarkdownReport.of(transcript, ENGLISH, limit);
            assertThat(cut.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(limit);
            assertThat(cut.isEmpty() || cut.endsWith("\nMore is left out here: there is no room for it.\n"))
                    .isTrue();
            assertThat(cut.split("```", -1).length % 2).isEqualTo(1);
        }
    }
}
