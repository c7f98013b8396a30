package grade.report;

import grade.transcript.Transcript;
import grade.verdict.Verdict;
import grade.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which other programs read results. Each is a function of the transcript and what is told around it. */
public enum ReportKind {
    JSON("grade.json"),
    JUNIT("junit.xml"),
    TAP("grade.tap"),
    TAP14("grade.tap"),
    MARKDOWN("grade.md"),
    CSV("grade.csv"),
    CLASSROOM50("result.json"),
    CLASSROOM(""),
    GITHUB("");

    private final String usualFile;

    ReportKind(String usualFile) {
        this.usualFile = usualFile;
    }

    /** The kind that a word names. */
    public static Optional<ReportKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** As users write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file that it is written to if none is named; empty if it goes elsewhere. */
    public Optional<String> usualFile() {
        return Optional.of(usualFile).filter(file -> !file.isEmpty());
    }

    /** Variables of the environment that it cannot do without. */
    public List<String> variables() {
        return this == CLASSROOM50 ? Classroom50Report.VARIABLES : List.of();
    }

    /** Whether it is about one mission, not several. */
    public boolean isOfOneMission() {
        return this == CLASSROOM;
    }

    /** Whether it can tell these: where there is no word for not judged, a zero would stand for it. */
    public boolean tells(Transcript transcript) {
        return this != CLASSROOM50 || transcript.count(Verdict.NOT_JUDGED) == 0;
    }

    /** The whole text. */
    public String of(Transcript transcript, Occasion occasion) {
        Wording wording = occasion.wording();
        return switch (this) {
            case JSON -> ResultJson.of(transcript);
            case JUNIT -> JunitReport.of(transcript, wording);
            case TAP -> TapReport.of(transcript, wording, 13);
            case TAP14 -> TapReport.of(transcript, wording, 14);
            case MARKDOWN -> MarkdownReport.of(transcript, wording);
            case CSV -> CsvReport.of(transcript, wording);
            case CLASSROOM50 -> Classroom50Report.of(transcript, occasion);
            case CLASSROOM -> ClassroomReport.of(transcript, wording);
            case GITHUB -> GithubReport.annotations(transcript, occasion);
        };
    }
}
