package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.transcript.Transcript;
import grade.verdict.MissionResult;
import grade.verdict.Verdict;
import grade.wording.Language;
import grade.wording.Message;
import grade.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Points mean the same in every place that adds them up. */
final class ScoresTest {
    private static JsonNode classroom50(String shape) {
        return JsonMapper.shared().readTree(ReportKindTest.report(ReportKind.CLASSROOM50, shape, Language.EN));
    }

    private static JsonNode classroom(MissionResult mission) {
        Transcript transcript = Transcription.of(Course.results(mission), Wording.in(Language.EN));
        String output = ReportKind.CLASSROOM.of(transcript, ReportKindTest.occasion(Language.EN));
        byte[] json = Base64.getDecoder().decode(output.strip().substring("result=".length()));
        return JsonMapper.shared().readTree(new String(json, StandardCharsets.UTF_8));
    }

    @Test
    void areWholeNumbersForClassroom50AndTheMaximumNeverDependsOnTheScore() {
        assertThat(classroom50("failed-output").get("score").asInt()).isEqualTo(250);
        assertThat(classroom50("failed-output").get("max-score").asInt()).isEqualTo(1000);
        assertThat(classroom50("passed").get("score").asInt()).isEqualTo(1000);
        assertThat(classroom50("passed").get("max-score").asInt()).isEqualTo(1000);
    }

    @Test
    void addUpInClassroom50() {
        JsonNode result = classroom50("failed-hidden");
        long score = 0;
        long max = 0;
        for (JsonNode test : result.get("tests")) {
            score += test.get("score").asLong();
            max += test.get("max-score").asLong();
            assertThat(test.get("score").asLong())
                    .isLessThanOrEqualTo(test.get("max-score").asLong());
        }
        assertThat(result.get("score").asLong()).isEqualTo(score);
        assertThat(result.get("max-score").asLong()).isEqualTo(max);
    }

    @Test
    void stayUntoldToClassroom50WhereSomethingWasNotJudged() {
        assertThat(ReportKind.CLASSROOM50.tells(ReportKindTest.transcript("not-judged", Language.EN)))
                .isFalse();
        assertThat(ReportKind.JUNIT.tells(ReportKindTest.transcript("not-judged", Language.EN)))
                .isTrue();
        assertThat(ReportKind.CLASSROOM50.tells(ReportKindTest.transcript("passed", Language.EN)))
                .isTrue();
    }

    /** Its console shows passed/total of the maximum, its notification the sum of the scores. */
    @Test
    void agreeInBothPlacesOfTheOlderReporter() {
        for (String shape : List.of("passed", "failed-output", "failed-unfit", "skipped", "not-judged")) {
            JsonNode result = classroom(Shapes.of(shape).missions().get(0));
            assertThat(result.get("tests")).hasSize(1);
            JsonNode test = result.at("/tests/0");
            int console = test.get("status").asString().equals("pass")
                    ? result.get("max_score").asInt()
                    : 0;
            assertThat(test.get("score").asInt()).as(shape).isEqualTo(console);
            assertThat(test.get("line_no").asInt()).isZero();
            assertThat(result.get("version").asInt()).isEqualTo(1);
            assertThat(result.get("status").asString())
                    .isEqualTo(test.get("status").asString());
        }
        MissionResult unjudged =
                MissionResult.without(Course.count(), Optional.empty(), Verdict.NOT_JUDGED, Message.of("answer-empty"));
        assertThat(classroom(unjudged).get("status").asString()).isEqualTo("error");
    }
}
