package grade.transcript;

import grade.answer.Source;
import grade.sandbox.Tools;
import grade.shell.Span;
import grade.text.Utf8;
import grade.verdict.Score;
import grade.verdict.Verdict;
import grade.wording.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@code grade/result/v1}. Members that this release does not know are passed over, as v1 may gain some. */
public final class TranscriptReader {
    /** What names this version of the format. */
    public static final String SCHEMA = "grade/result/v1";

    private static final long LARGEST_SEED = (1L << 53) - 1;
    private static final int LARGEST_STATUS = 255;

    private TranscriptReader() {}

    /**
     * The transcript that a file holds.
     *
     * @param file its name, for messages
     * @throws TranscriptException if it holds none
     */
    public static Transcript read(String file, byte[] bytes) {
        String text = Utf8.decode(bytes);
        JsonValue result = JsonText.read(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        String schema = result.need("schema").text();
        if (!schema.equals(SCHEMA)) {
            throw new TranscriptException(
                    Message.of("transcript-schema", result.need("schema").place(), SCHEMA, schema));
        }
        JsonValue pack = result.need("pack");
        JsonValue tools = result.need("tools");
        return new Transcript(
                result.need("version").text(),
                pack.need("name").text(),
                pack.need("digest").text(),
                result.need("seed").integer(LARGEST_SEED),
                result.need("sandbox").text(),
                new Tools(
                        tools.need("bash").text(),
                        tools.need("coreutils").text(),
                        tools.need("awk").text()),
                result.need("missions").items(TranscriptReader::mission));
    }

    private static Transcript.Mission mission(JsonValue json) {
        return new Transcript.Mission(
                json.need("mission").text(),
                json.need("file").text(),
                json.need("title").text(),
                verdict(json),
                json.find("reason", JsonValue::text),
                new Score(
                        json.need("score").points(),
                        json.need("max_score").points(),
                        json.need("bonus").points()),
                json.find("answer", TranscriptReader::answer),
                json.need("rules").items(TranscriptReader::rule),
                json.need("cases").items(TranscriptReader::aCase),
                json.find("hint", JsonValue::text),
                json.find("advice", value -> value.items(TranscriptReader::advice))
                        .orElse(List.of()));
    }

    private static Transcript.Advice advice(JsonValue json) {
        return new Transcript.Advice(
                json.need("advice").text(),
                json.need("message").text(),
                json.need("note").truth(),
                json.find("place", TranscriptReader::place),
                json.find("mended", JsonValue::text));
    }

    private static Span place(JsonValue json) {
        long start = json.need("start").integer(Integer.MAX_VALUE);
        long end = json.need("end").integer(Integer.MAX_VALUE);
        return new Span((int) Math.min(start, end), (int) end);
    }

    private static Verdict verdict(JsonValue json) {
        return oneOf(json.need("verdict"), Verdict.values(), Verdict::word);
    }

    private static Transcript.Answer answer(JsonValue json) {
        Source source = new Source(
                oneOf(json.need("source"), Source.Kind.values(), Source.Kind::word),
                json.find("file", JsonValue::text),
                (int) json.need("line").integer(Integer.MAX_VALUE));
        return new Transcript.Answer(source, json.find("text", JsonValue::text));
    }

    private static Transcript.Rule rule(JsonValue json) {
        return new Transcript.Rule(
                json.need("rule").text(),
                verdict(json),
                json.find("message", JsonValue::text),
                json.find("place", TranscriptReader::place));
    }

    private static Transcript.Case aCase(JsonValue json) {
        Optional<Long> status = json.find("exit_code", value -> value.integer(LARGEST_STATUS));
        Optional<Long> duration = json.find("duration_ms", value -> value.integer(Integer.MAX_VALUE));
        return new Transcript.Case(
                json.need("case").text(),
                json.find("title", JsonValue::text),
                json.need("shown").truth(),
                json.need("bonus").truth(),
                (int) json.need("weight").integer(Integer.MAX_VALUE),
                verdict(json),
                json.need("ending").text(),
                status.map(code -> OptionalInt.of(code.intValue())).orElse(OptionalInt.empty()),
                duration.map(OptionalLong::of).orElse(OptionalLong.empty()),
                json.find("input", JsonValue::texts),
                json.need("findings").items(TranscriptReader::finding),
                json.need("notes").items(JsonValue::text),
                json.find("xray", TranscriptReader::stages),
                json.find("parts", parts -> parts.items(TranscriptReader::part)).orElse(List.of()));
    }

    private static Transcript.Part part(JsonValue json) {
        return new Transcript.Part(
                json.need("part").text(),
                json.need("subject").text(),
                line(json),
                verdict(json),
                json.need("message").text());
    }

    private static OptionalInt line(JsonValue json) {
        return json.find("line", value -> value.integer(Integer.MAX_VALUE))
                .map(line -> OptionalInt.of(line.intValue()))
                .orElse(OptionalInt.empty());
    }

    private static Stages stages(JsonValue json) {
        return new Stages(
                json.need("stages").items(TranscriptReader::stage),
                json.find(
                        "blame",
                        blame -> new Stages.Fault(
                                (int) blame.need("stage").integer(Integer.MAX_VALUE),
                                blame.need("kind").text(),
                                blame.need("message").text())),
                json.find("reason", JsonValue::text));
    }

    private static Stages.Stage stage(JsonValue json) {
        Optional<Long> status = json.find("status", value -> value.integer(LARGEST_STATUS));
        return new Stages.Stage(
                json.need("text").text(),
                json.need("ran").truth(),
                count(json, "lines"),
                count(json, "bytes"),
                json.need("first_lines").text(),
                json.need("reader").text(),
                status.map(code -> OptionalInt.of(code.intValue())).orElse(OptionalInt.empty()),
                json.find("file", JsonValue::text));
    }

    private static OptionalLong count(JsonValue json, String name) {
        return json.find(name, value -> value.integer(LARGEST_SEED))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static Transcript.Finding finding(JsonValue json) {
        return new Transcript.Finding(
                json.need("check").text(),
                json.find("subject", JsonValue::text),
                line(json),
                json.find("path", JsonValue::text),
                json.find("diagnosis", JsonValue::text),
                json.need("message").text(),
                json.find("difference", JsonValue::text),
                json.find("expected", JsonValue::text),
                json.find("actual", JsonValue::text));
    }

    private static <T> T oneOf(JsonValue json, T[] known, Function<T, String> word) {
        return Arrays.stream(known)
                .filter(one -> word.apply(one).equals(json.text()))
                .findFirst()
                .orElseThrow(() -> json.wrong(Arrays.stream(known).map(word).collect(Collectors.joining(", "))));
    }
}
