package grade.cli;

import grade.report.ReportKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report as users ask for it: {@code KIND} or {@code KIND=FILE}.
 *
 * @param file where it goes; empty for the usual place of its kind that is no file of its own
 */
record ReportRequest(ReportKind kind, Optional<String> file) {
    static ReportRequest of(String written) {
        int equals = written.indexOf('=');
        ReportKind kind = kind(equals < 0 ? written : written.substring(0, equals));
        return new ReportRequest(kind, equals < 0 ? kind.usualFile() : Optional.of(written.substring(equals + 1)));
    }

    static ReportKind kind(String word) {
        List<String> words =
                Stream.of(ReportKind.values()).map(ReportKind::word).toList();
        return ReportKind.of(word).orElseThrow(() -> UsageException.unknown("usage-report-kind", word, words));
    }

    /** Whether it is commands for GitHub among what is printed. */
    boolean printsCommands() {
        return kind == ReportKind.GITHUB && file.isEmpty();
    }

    /** Whether it is an output of the step on GitHub. */
    boolean isStepOutput() {
        return kind == ReportKind.CLASSROOM && file.isEmpty();
    }
}
