package grade.cli;

import grade.report.GithubReport;
import grade.report.MarkdownReport;
import grade.report.Occasion;
import grade.report.ReportKind;
import grade.report.Results;
import grade.report.Transcription;
import grade.repository.Whereabouts;
import grade.transcript.Transcript;
import grade.wording.Message;
import grade.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reports that were asked for besides what is printed: checked before the work, written after it. */
final class Reports implements AutoCloseable {
    /** Of the step summary; GitHub drops all of a longer one. */
    private static final int LONGEST_SUMMARY = 1024 * 1024;

    private static final int TOKEN_BYTES = 16;

    private record Wanted(ReportKind kind, Destination destination) {}

    private final Context context;
    private final Wording wording;
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<ReportFile> unwritten = new ArrayList<>();
    private Optional<SharedFile> summary = Optional.empty();
    private Optional<SharedFile> outputs = Optional.empty();

    private Reports(Context context, Wording wording) {
        this.context = context;
        this.wording = wording;
    }

    /** Those that the options of grading ask for. */
    static Reports open(Context context, OutputOptions output) {
        Reports reports = new Reports(context, Wording.in(output.languageOfReports()));
        for (String written : output.reports()) {
            ReportRequest request = ReportRequest.of(written);
            if (request.printsCommands() && output.isJson()) {
                throw new UsageException(Message.of("usage-report-beside-json"));
            }
            reports.add(
                    request.kind(),
                    request.isStepOutput() ? reports.stepOutput() : reports.destination(request.file()));
        }
        reports.refuseSameFile();
        return reports;
    }

    /** One, into a file or to standard output. */
    static Reports open(Context context, Wording wording, ReportKind kind, Optional<String> file) {
        Reports reports = new Reports(context, wording);
        reports.add(kind, reports.destination(file));
        return reports;
    }

    private void add(ReportKind kind, Destination destination) {
        for (String variable : kind.variables()) {
            if (!context.surroundings().isSet(variable)) {
                throw new UsageException(Message.of("usage-report-variable", kind.word(), variable));
            }
        }
        if (kind == ReportKind.GITHUB) {
            summary = shared("GITHUB_STEP_SUMMARY");
            outputs = shared("GITHUB_OUTPUT");
        }
        wanted.add(new Wanted(kind, destination));
    }

    private Destination destination(Optional<String> file) {
        if (file.isEmpty()) {
            return new Destination.Printed(context.out());
        }
        ReportFile opened = ReportFile.open(context.surroundings().directory(), file.get());
        unwritten.add(opened);
        return opened;
    }

    private Destination stepOutput() {
        return shared("GITHUB_OUTPUT").orElseThrow(() -> new UsageException(Message.of("usage-report-no-output")));
    }

    private Optional<SharedFile> shared(String variable) {
        return context.surroundings()
                .variable(variable)
                .map(path ->
                        SharedFile.open(Whereabouts.of(context.surroundings().directory(), path), variable));
    }

    private void refuseSameFile() {
        Set<Path> paths = new HashSet<>();
        for (ReportFile file : unwritten) {
            if (!paths.add(file.path())) {
                throw new UsageException(Message.of("usage-report-twice", file.name()));
            }
        }
    }

    /** Refuses reports that cannot be about so many missions. */
    void expect(int missions) {
        for (Wanted report : wanted) {
            if (report.kind.isOfOneMission() && missions != 1) {
                throw new UsageException(Message.of("usage-report-one-mission", report.kind.word(), missions));
            }
        }
    }

    /** What is printed for people, so that the commands for GitHub which are printed besides stay apart from it. */
    String besides(String text) {
        boolean hasCommands = wanted.stream()
                .anyMatch(report ->
                        report.kind == ReportKind.GITHUB && report.destination instanceof Destination.Printed);
        return hasCommands ? GithubReport.quoted(text, freshToken()) : text;
    }

    private static String freshToken() {
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    int write(Results results) {
        return wanted.isEmpty() ? ExitCode.PASSED : write(Transcription.of(results, wording));
    }

    /** Writes all that can be written and gives the exit code. */
    int write(Transcript transcript) {
        Occasion occasion = new Occasion(wording, context.surroundings().environment(), repositoryPath());
        int code = ExitCode.PASSED;
        for (Wanted report : wanted) {
            code = Math.max(code, write(report, transcript, occasion));
        }
        return code;
    }

    private int write(Wanted report, Transcript transcript, Occasion occasion) {
        if (!report.kind.tells(transcript)) {
            context.say(Message.of("report-untold", report.kind.word()));
            return ExitCode.CANNOT_JUDGE;
        }
        try {
            report.destination.write(report.kind.of(transcript, occasion));
            if (report.destination instanceof ReportFile file) {
                unwritten.remove(file);
            }
            if (report.kind == ReportKind.GITHUB) {
                share(transcript);
            }
            return ExitCode.PASSED;
        } catch (IOException e) {
            context.say(Message.of("report-not-written", report.kind.word(), String.valueOf(e.getMessage())));
            return ExitCode.USAGE;
        } catch (UsageException e) {
            context.say(e.message());
            return ExitCode.USAGE;
        }
    }

    private void share(Transcript transcript) throws IOException {
        if (summary.isPresent()) {
            long room = LONGEST_SUMMARY - summary.get().size() - 1;
            summary.get().write(MarkdownReport.of(transcript, wording, (int) Math.max(0, room)));
        }
        if (outputs.isPresent()) {
            outputs.get().write(GithubReport.outputs(transcript));
        }
    }

    /** Where answers are in the repository, which annotations name files from. */
    private String repositoryPath() {
        Optional<Path> repository =
                context.surroundings().variable("GITHUB_WORKSPACE").map(Path::of);
        Path here = context.surroundings().directory().toAbsolutePath().normalize();
        return repository
                .map(root -> root.toAbsolutePath().normalize())
                .filter(root -> here.startsWith(root) && !here.equals(root))
                .map(root -> root.relativize(here) + "/")
                .orElse("");
    }

    /** Leaves no file that an earlier call wrote where this one wrote none. */
    @Override
    public void close() {
        unwritten.forEach(ReportFile::remove);
        wanted.forEach(report -> report.destination.close());
        summary.ifPresent(SharedFile::close);
        outputs.ifPresent(SharedFile::close);
    }
}
