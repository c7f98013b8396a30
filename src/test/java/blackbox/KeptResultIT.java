package blackbox;

import static testkit.ResultAssert.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testkit.GradeCli;
import testkit.Result;
import testkit.Scratch;

/** A kept result is a file like any other: whatever stands in it, grade says what is wrong with it, and where. */
@Execution(ExecutionMode.CONCURRENT)
final class KeptResultIT {
    private static final Path KEPT = Path.of("src/test/resources/report/several.en.json");

    private static Result report(byte[] json) {
        GradeCli grade = GradeCli.inEnglish();
        try {
            Files.write(Scratch.file(grade.directory().resolve("r.json"), ""), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return grade.run("report", "r.json", "--as", "junit");
    }

    private static Result report(String json) {
        return report(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "``~r.json: The file is empty. A result comes from: grade --all --format json > FILE",
                "<testsuites/>~r.json:1:1: This is no JSON. A result comes from: grade --all --format json > FILE",
                "[1]~r.json:1:1: `grade/result/v1` takes {...}; here is [...].",
                "{\"schema\": \"grade/result/v9\"}~r.json:1:12: This grade reads `grade/result/v1`; here is"
                        + " `grade/result/v9`.",
                "{\"schema\": \"grade/result/v1\"~r.json:1:29: The file ends in the middle of the result. Was it cut off?",
                "{\"schema\": \"grade/result/v1\", \"schema\": 1}~r.json:1:31: `schema` is there twice.",
            })
    void isRefusedWithItsPlace(String json, String complaint) {
        assertThat(report(json)).exitsWith(2).printsNothing().complains("grade: " + complaint + "\n");
    }

    @Test
    void isRefusedInKorean() {
        GradeCli grade = GradeCli.inEnglish();
        Scratch.file(grade.directory().resolve("r.json"), "{}");
        assertThat(grade.run("report", "r.json", "--as", "junit", "--lang", "ko"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: r.json:1:1: 여기에 `schema` 항목이 없습니다.\n");
    }

    @Test
    void isRefusedWhereItIsTooDeepOrTooLarge() {
        assertThat(report("[".repeat(5_000_000))).exitsWith(2).printsNothing().complainsOf("nested too deep");
        assertThat(report("[" + "[],".repeat(2_000_000) + "]"))
                .exitsWith(2)
                .printsNothing()
                .complainsOf("too long");
        assertThat(GradeCli.inEnglish().run("report", "/dev/zero", "--as", "junit"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: /dev/zero is no result: it is larger than 64 MiB.\n")
                .endsWithin(Duration.ofSeconds(30));
    }

    @Test
    void showsNothingThatATerminalObeys() {
        assertThat(report("{\"schema\": \"\\u001b[2J\\u202e\\ud800::error::x\\n##[error]\"}"))
                .exitsWith(2)
                .complainsOf("\\x1b[2J\\u{202e}");
        assertThat(report("{\"\\u001b]0;x\\u0007\": 1, \"\\u001b]0;x\\u0007\": 1}"))
                .exitsWith(2);
    }

    @Test
    void isRefusedWhereThereIsNoFile() {
        GradeCli grade = GradeCli.inEnglish();
        assertThat(grade.run("report", "r.json", "--as", "junit"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: There is no file r.json. A result comes from: grade --all --format json > FILE\n");
        assertThat(grade.run("report", ".", "--as", "junit"))
                .exitsWith(2)
                .printsNothing()
                .complains(
                        "grade: . is a directory; a result is a file. It comes from: grade --all --format json > FILE\n");
        assertThat(grade.run("report", "r.json")).exitsWith(2).printsNothing().complainsOf("--as");
        assertThat(grade.run("report", "r.json", "--as", "pdf"))
                .exitsWith(2)
                .printsNothing()
                .complainsOf("pdf");
    }

    @Test
    void leavesNoReportOfAnOlderResultWhereItIsRefused() throws IOException {
        GradeCli grade = GradeCli.inEnglish();
        Scratch.file(grade.directory().resolve("junit.xml"), "old");
        Scratch.file(grade.directory().resolve("r.json"), "{");
        assertThat(grade.run("report", "r.json", "--as", "junit", "-o", "junit.xml"))
                .exitsWith(2);
        Assertions.assertThat(grade.directory().resolve("junit.xml")).doesNotExist();
    }

    @Test
    void isReadWholeThroughAPipe() throws IOException {
        assertThat(GradeCli.inEnglish().reading(Files.readAllBytes(KEPT)).run("report", "-", "--as", "tap"))
                .exitsWith(0)
                .says("TAP version 13\n1..4\n")
                .doesNotComplain();
    }
}
