package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.transcript.Transcript;
import grade.transcript.TranscriptReader;
import grade.wording.Language;
import grade.wording.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every report for programs has in common. */
final class ReportKindTest {
    static final Map<String, String> CLASSROOM_50 = Map.of(
            "CLASSROOM", "shell-2026",
            "ASSIGNMENT", "missions",
            "SUBMISSION_TAG", "submit/2026-03-02T09-00-00Z",
            "COMMIT_URL", "https://git.invalid/c/1",
            "RELEASE_URL", "https://git.invalid/r/1");

    static Occasion occasion(Language language) {
        return new Occasion(Wording.in(language), CLASSROOM_50, "");
    }

    static Transcript transcript(String shape, Language language) {
        return Transcription.of(Shapes.of(shape), Wording.in(language));
    }

    static String report(ReportKind kind, String shape, Language language) {
        return kind.of(transcript(shape, language), occasion(language));
    }

    private static Set<String> shapes() {
        return Shapes.all().keySet();
    }

    static Stream<Arguments> kindsAndShapes() {
        return Stream.of(ReportKind.values())
                .flatMap(kind -> shapes().stream().map(shape -> Arguments.of(kind, shape)));
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void readsAsItAlwaysDid(ReportKind kind) {
        if (kind != ReportKind.JSON) {
            Golden.hold("several.en." + kind.word(), report(kind, "several", Language.EN));
            Golden.hold("document-failed.en." + kind.word(), report(kind, "document-failed", Language.EN));
            Golden.hold("document-structure.ko." + kind.word(), report(kind, "document-structure", Language.KO));
            Golden.hold("failed-output.ko." + kind.word(), report(kind, "failed-output", Language.KO));
        }
    }

    @Test
    void tellsInASummaryWhatAPassedAnswerWouldNotSurvive() {
        Golden.hold("passed-not-robust.en.markdown", report(ReportKind.MARKDOWN, "passed-not-robust", Language.EN));
    }

    /** {@code --report} while grading and {@code grade report} afterwards. */
    @ParameterizedTest
    @MethodSource("kindsAndShapes")
    void isTheSameOfAResultThatWasKept(ReportKind kind, String shape) {
        for (Language language : Language.values()) {
            Transcript transcript = transcript(shape, language);
            byte[] kept = ResultJson.of(transcript).getBytes(StandardCharsets.UTF_8);

            assertThat(TranscriptReader.read("r.json", kept)).isEqualTo(transcript);
            assertThat(kind.of(TranscriptReader.read("r.json", kept), occasion(language)))
                    .isEqualTo(kind.of(transcript, occasion(language)))
                    .endsWith("\n")
                    .doesNotContain("\n\n\n");
        }
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void isKnownByItsWord(ReportKind kind) {
        assertThat(ReportKind.of(kind.word())).contains(kind);
        assertThat(ReportKind.of(kind.word() + "x")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void isToldOfInItsPlaceOnThePageAndInTheHelp(ReportKind kind) throws IOException {
        String row = "| `" + kind.word() + "` |";
        assertThat(Files.readAllLines(Path.of("src/site/markdown/reports.md")))
                .filteredOn(line -> line.startsWith(row))
                .singleElement()
                .asString()
                .contains(kind.usualFile().map(file -> "| `" + file + "` |").orElse("GITHUB_OUTPUT"))
                .satisfies(line -> assertThat(kind.variables()).allMatch(name -> line.contains("`" + name + "`")));
        for (String language : List.of("en", "ko")) {
            assertThat(Files.readString(Path.of("src/main/resources/grade/cli/help_" + language + ".properties")))
                    .containsPattern("(?m)^report = .*\\b" + kind.word() + "\\b");
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void tellsNoTimesUnlessAskedFor(String shape) {
        assertThat(report(ReportKind.JUNIT, shape, Language.EN)).doesNotContain(" time=", "timestamp=");
    }
}
