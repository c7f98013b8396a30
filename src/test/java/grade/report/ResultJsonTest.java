package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.check.Finding;
import grade.mission.Mission;
import grade.sandbox.Start;
import grade.verdict.CaseResult;
import grade.verdict.Verdict;
import grade.wording.Language;
import grade.wording.Wording;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ResultJsonTest {
    private static final JsonMapper READER = JsonMapper.shared();

    private static Set<String> shapes() {
        return Shapes.all().keySet();
    }

    private static String json(Results results) {
        return ResultJson.of(results, Wording.in(Language.EN));
    }

    private static JsonNode firstCase(CaseResult result) {
        String json = json(Course.results(Course.result(Course.count(), "x", Verdict.FAILED, List.of(result))));
        assertThat(Schema.complaints(json)).isEmpty();
        return READER.readTree(json).at("/missions/0/cases/0");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void obeysItsSchemaInEachLanguage(String shape) {
        for (Language language : Language.values()) {
            assertThat(Schema.complaints(ResultJson.of(Shapes.of(shape), Wording.in(language))))
                    .isEmpty();
        }
    }

    @Test
    void obeysItsSchemaWithTimesAndWithoutConfinement() {
        assertThat(Schema.complaints(json(Shapes.timed()))).isEmpty();
        assertThat(Schema.complaints(json(Shapes.unconfined()))).isEmpty();
        assertThat(json(Shapes.timed())).contains("\"duration_ms\": 12,");
        assertThat(json(Shapes.of("failed-output"))).doesNotContain("duration_ms");
    }

    @Test
    void readsAsItAlwaysDid() {
        Golden.hold("several.en.json", ResultJson.of(Shapes.of("several"), Wording.in(Language.EN)));
        Golden.hold("document-failed.en.json", ResultJson.of(Shapes.of("document-failed"), Wording.in(Language.EN)));
        Golden.hold("failed-output.ko.json", ResultJson.of(Shapes.of("failed-output"), Wording.in(Language.KO)));
        Golden.hold(
                "passed-not-robust.en.json", ResultJson.of(Shapes.of("passed-not-robust"), Wording.in(Language.EN)));
        Golden.hold("failed-output.en.json", ResultJson.of(Shapes.of("failed-output"), Wording.in(Language.EN)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "\"verdict\": \"failed\"~\"verdict\": \"lost\"",
                "\"ending\": \"exited\"~\"ending\": \"bored\"",
                "\"source\": \"file\"~\"source\": \"dream\"",
                "\"seed\": 42~\"seed\": 9007199254740992",
                "\"seed\": 42~\"seed\": -1",
                "\"schema\": \"grade/result/v1\"~\"schema\": \"grade/result/v2\"",
                "\"hint\":~\"hints\":",
                "\"file\": \"answers/mission3.sh\",~``",
                "\"exit_code\": 0~\"exit_code\": \"0\"",
                "\"expected\": \"17\"~\"wanted\": \"17\"",
                "\"shown\": true~\"shown\": false",
            })
    void isHeldByItsSchemaToEachPromise(String right, String wrong) {
        String json = json(Shapes.of("failed-output"));
        assertThat(json).contains(right);
        assertThat(Schema.complaints(json.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void mayGainMembers() {
        String json = json(Shapes.of("failed-output")).replace("\"seed\"", "\"sown\": 1, \"seed\"");
        assertThat(Schema.complaints(json)).isEmpty();
    }

    @Test
    void givesTheSameBytesEachTime() {
        assertThat(json(Shapes.of("several"))).isEqualTo(json(Shapes.of("several")));
    }

    @Test
    void cutsInputAfterTwentyLinesAndAfterTwoThousandCharacters() {
        TreeMap<String, String> files = new TreeMap<>();
        files.put("lines", "x\n".repeat(21));
        files.put("long", "가".repeat(3000));
        files.put("short", "x\n".repeat(20));
        Finding finding = Course.stdout("1\n", "2\n");
        JsonNode input = firstCase(Course.failed(Course.aCase("c", true), new Start(files), finding))
                .get("input");
        assertThat(input.get("lines").asString()).isEqualTo("x\n".repeat(20) + "...");
        assertThat(input.get("long").asString()).isEqualTo("가".repeat(2000) + "...");
        assertThat(input.get("short").asString()).isEqualTo("x\n".repeat(20));
    }

    @Test
    void saysHowManyFilesItLeavesOut() {
        TreeMap<String, String> files = new TreeMap<>();
        IntStream.range(100, 199).forEach(i -> files.put("f" + i, ""));
        JsonNode input = firstCase(
                        Course.failed(Course.aCase("c", true), new Start(files), Course.stdout("1\n", "2\n")))
                .get("input");
        assertThat(input.size()).isEqualTo(51);
        assertThat(input.get("...").asString()).isEqualTo("... (49 files more)");
    }

    @Test
    void cutsLongOutputAroundTheFirstDifference() {
        String common = "line\n".repeat(100_000);
        JsonNode finding = firstCase(Course.failed(
                        Course.aCase("c", true), Start.EMPTY, Course.stdout(common + "right\n", common + "wrong\n")))
                .at("/findings/0");
        assertThat(finding.get("actual").asString())
                .hasSizeLessThan(4100)
                .startsWith("... (")
                .endsWith("wrong");
        assertThat(finding.get("expected").asString()).hasSizeLessThan(4100).endsWith("right");
    }

    @Test
    void marksWhatItLeavesOutAtTheEnd() {
        JsonNode finding = firstCase(
                        Course.failed(Course.aCase("c", true), Start.EMPTY, Course.stdout("x", "😀".repeat(5000))))
                .at("/findings/0");
        assertThat(finding.get("actual").asString()).isEqualTo("😀".repeat(2000) + "\n... (6000 characters more)");
    }

    @Test
    void tellsAForgivenFinalNewlineFromOneThatCounts() {
        assertThat(firstCase(Course.failed(Course.aCase("c", true), Start.EMPTY, Course.stdout("17\n", "2")))
                        .at("/findings/0/expected")
                        .asString())
                .isEqualTo("17");
        assertThat(firstCase(Course.failed(Course.aCase("c", true), Start.EMPTY, Course.stdout("2\n", "2")))
                        .at("/findings/0/expected")
                        .asString())
                .isEqualTo("2\n");
        assertThat(firstCase(Course.failed(Course.aCase("c", true), Start.EMPTY, Course.file("f", "2\n", "3\n")))
                        .at("/findings/0/expected")
                        .asString())
                .isEqualTo("2\n");
    }

    @Test
    void putsTheCauseBeforeTheDifference() {
        Finding finding = Course.stdout("1\n", "2\n").because(Course.cause("off-by-one", "stdout-empty"));
        JsonNode json = firstCase(Course.failed(Course.aCase("c", true), Start.EMPTY, finding))
                .at("/findings/0");
        assertThat(json.get("diagnosis").asString()).isEqualTo("off-by-one");
        assertThat(json.get("message").asString()).isEqualTo("The line printed nothing.");
        assertThat(json.get("difference").asString()).isEqualTo("The line did not print what is expected.");
    }

    @Test
    void cutsAVeryLongAnswer() {
        Mission mission = Course.count();
        Results results = Course.results(Course.result(mission, "x".repeat(17_000), Verdict.FAILED, List.of()));
        assertThat(READER.readTree(json(results)).at("/missions/0/answer/text").asString())
                .isEqualTo("x".repeat(16 * 1024) + "\n... (616 characters more)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksTheLanguageOfItsWording(Language language) {
        JsonNode mission = READER.readTree(ResultJson.of(Shapes.of("failed-output"), Wording.in(language)))
                .at("/missions/0");
        assertThat(mission.get("title").asString()).isEqualTo(Course.COUNT.in(language));
        assertThat(mission.get("hint").asString())
                .isEqualTo(Course.count().hints().get(0).in(language));
    }
}
