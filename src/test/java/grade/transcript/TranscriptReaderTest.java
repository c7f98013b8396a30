package grade.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import grade.verdict.Verdict;
import grade.wording.Language;
import grade.wording.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testkit.Effort;

/** A result is read, and whatever is none is refused with its place. */
final class TranscriptReaderTest {
    private static final int MUTATIONS = 5_000;
    private static final String RESULT = read("several.en.json");

    private static String read(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/report", name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Transcript read(byte[] json) {
        return TranscriptReader.read("r.json", json);
    }

    private static Transcript readText(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String complaint(String json) {
        TranscriptException refused = catchThrowableOfType(TranscriptException.class, () -> readText(json));
        assertThat(refused)
                .as(json.length() > 200 ? json.substring(0, 200) : json)
                .isNotNull();
        return Wording.in(Language.EN).say(refused.message());
    }

    @Test
    void readsAllThatIsTold() {
        Transcript transcript = readText(RESULT);

        assertThat(transcript.pack()).isEqualTo("course");
        assertThat(transcript.seed()).isEqualTo(42);
        assertThat(transcript.missions()).hasSize(4);
        assertThat(transcript.count(Verdict.FAILED)).isEqualTo(1);
        Transcript.Mission failed = transcript.missions().get(1);
        assertThat(failed.score().score()).isEqualTo(new BigDecimal("2.5"));
        assertThat(failed.answer().orElseThrow().source().line()).isEqualTo(2);
        assertThat(failed.cases()).extracting(Transcript.Case::id).contains("example", "many", "other", "needy");
        assertThat(transcript.missions().get(2).reason()).isPresent();
    }

    @Test
    void passesOverWhatLaterReleasesTell() {
        String later = RESULT.replace("\"seed\"", "\"sown\": [{\"x\": [null]}], \"seed\"");
        assertThat(readText(later)).isEqualTo(readText(RESULT));
    }

    @Test
    void takesAMarkOfByteOrder() {
        assertThat(readText("\uFEFF" + RESULT)).isEqualTo(readText(RESULT));
    }

    @Test
    void holdsNoHalfCharacters() {
        byte[] bytes = RESULT.replace("\"Count the lines\"", "\"a\\ud800b\u0001".substring(0, 9) + "~\"")
                .getBytes(StandardCharsets.ISO_8859_1);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("~")] = (byte) 0xFF;
        assertThat(read(bytes).missions().get(1).title()).isEqualTo("a\uFFFDb\uFFFD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "\"seed\": 42~\"seed\": \"42\"~r.json:8:11: `seed` takes 0..9007199254740991; here is \"42\".",
                "\"seed\": 42~\"seed\": 4.5~r.json:8:11: `seed` takes 0..9007199254740991; here is 4.5.",
                "\"seed\": 42~\"seed\": -1~r.json:8:11: `seed` takes 0..9007199254740991; here is -1.",
                "\"seed\": 42~\"seed\": 1e999999999~r.json:8:11: `seed` takes 0..9007199254740991; here is 1E+999999999.",
                "\"seed\": 42,~``~r.json:1:1: `seed` is missing here.",
                "\"seed\": 42~\"seed\": 42, \"seed\": 43~r.json:8:15: `seed` is there twice.",
                "\"seed\": 42~\"seed\": 042~r.json:8:12: This is no JSON. A result comes from: grade --all --format json > FILE",
                "\"seed\": 42~\"seed\": NaN~r.json:8:14: This is no JSON. A result comes from: grade --all --format json > FILE",
                "grade/result/v1~grade/result/v2~r.json:2:13: This grade reads `grade/result/v1`; here is `grade/result/v2`.",
                "\"verdict\": \"passed\"~\"verdict\": \"won\"~r.json:20:18: `verdict` takes passed, failed, skipped, not-judged; here is \"won\".",
                "\"title\": \"Write a line into a file\"~\"title\": [\"x\"]~r.json:19:16: `title` takes \"...\"; here is [...].",
                "\"title\": \"Write a line into a file\"~\"title\": null~r.json:19:16: `title` takes \"...\"; here is null.",
                "\"score\": 10,~\"score\": true,~r.json:21:16: `score` takes 0..1000000000; here is true.",
                "\"score\": 10,~\"score\": 1e1000000,~r.json:21:16: `score` takes 0..1000000000; here is 1E+1000000.",
                "\"pack\": {~\"pack\": 1, \"x\": {~r.json:4:11: `pack` takes {...}; here is 1.",
            })
    void saysWhereAndWhatItWouldTake(String right, String wrong, String complaint) {
        assertThat(RESULT).contains(right);
        assertThat(complaint(RESULT.replaceFirst(
                        java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong))))
                .isEqualTo(complaint);
    }

    @Test
    void refusesWhatIsNoResultAtAll() {
        assertThat(complaint(""))
                .isEqualTo("r.json: The file is empty. A result comes from: grade --all --format json > FILE");
        assertThat(complaint(" \n")).startsWith("r.json: The file is empty.");
        assertThat(complaint("[]")).isEqualTo("r.json:1:1: `grade/result/v1` takes {...}; here is [...].");
        assertThat(complaint("<testsuites/>")).startsWith("r.json:1:1: This is no JSON.");
        assertThat(complaint(RESULT + "{}"))
                .isEqualTo("r.json:" + (1 + RESULT.lines().count())
                        + ":1: Something follows the result. A file holds one result.");
        assertThat(complaint(RESULT + "x")).contains("This is no JSON.");
    }

    @Test
    void refusesWhatIsTooDeepOrTooMuch() {
        assertThat(complaint("[".repeat(1_000_000))).contains("nested too deep");
        assertThat(complaint("{\"a\":".repeat(100_000))).contains("nested too deep");
        assertThat(complaint("[" + "1,".repeat(2_000_000) + "1]")).contains("too long");
        assertThat(complaint("1".repeat(1_000_000))).contains("too long");
    }

    @Test
    void noticesThatAFileWasCutOffWhereverItWas() {
        for (int end = 1; end < RESULT.length() - 2; end++) {
            assertThat(complaint(RESULT.substring(0, end))).startsWith("r.json:");
        }
        assertThat(complaint(RESULT.substring(0, RESULT.length() / 2))).contains("Was it cut off?");
    }

    @Test
    void neverFailsOtherwise() {
        Random random = new Random(5);
        byte[] right = RESULT.getBytes(StandardCharsets.UTF_8);
        Effort effort = Effort.of(() -> {
            for (int i = 0; i < MUTATIONS; i++) {
                byte[] wrong = right.clone();
                for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                    wrong[random.nextInt(wrong.length)] = (byte) "{}[]\",:0-\\u\n\u00FF".charAt(random.nextInt(13));
                }
                readOrRefuse(wrong);
            }
        });
        assertThat(effort.processorTime()).isLessThan(Duration.ofSeconds(60));
    }

    private static void readOrRefuse(byte[] json) {
        try {
            assertThat(read(json).missions()).isNotNull();
        } catch (TranscriptException e) {
            assertThat(Wording.in(Language.KO).say(e.message())).startsWith("r.json:");
        }
    }
}
