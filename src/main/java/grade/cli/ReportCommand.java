package grade.cli;

import grade.report.ReportKind;
import grade.repository.HeldDirectory.Kind;
import grade.repository.NotFollowedException;
import grade.repository.Whereabouts;
import grade.transcript.Transcript;
import grade.transcript.TranscriptException;
import grade.transcript.TranscriptReader;
import grade.wording.Message;
import grade.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a report of a result that was kept as JSON: the same bytes as grading would have written. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    /** Bytes; a result of a hundred missions has one million. */
    private static final int LARGEST = 64 * 1024 * 1024;

    @Parameters(paramLabel = "RESULT.json", arity = "1")
    private String result = "";

    @Option(names = "--as", paramLabel = "KIND", required = true)
    private String kind = "";

    @Option(names = "-o", paramLabel = "FILE")
    private Optional<String> file = Optional.empty();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Context context;

    ReportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        ReportKind as = ReportRequest.kind(kind);
        Wording wording = Wording.in(common.languageOfReports());
        try (Reports reports = Reports.open(context, wording, as, file)) {
            Transcript transcript = TranscriptReader.read(result, bytes());
            reports.expect(transcript.missions().size());
            return reports.write(transcript);
        } catch (TranscriptException e) {
            throw new UsageException(e.message());
        }
    }

    private byte[] bytes() {
        try (InputStream in =
                result.equals(STANDARD_INPUT) ? context.surroundings().in() : opened()) {
            byte[] bytes = Answers.head(in, LARGEST);
            if (bytes.length > LARGEST) {
                throw new UsageException(Message.of("usage-result-large", result, LARGEST / 1024 / 1024));
            }
            return bytes;
        } catch (NotFollowedException e) {
            throw new UsageException(Message.of("usage-read-link", result, e.getFile()));
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw new UsageException(Message.of("usage-result-missing", result));
        } catch (AccessDeniedException e) {
            throw new UsageException(Message.of("usage-answer-denied", result));
        } catch (IOException e) {
            throw new UsageException(Message.of("usage-answer-unreadable", result, String.valueOf(e.getMessage())));
        }
    }

    /** Of a pipe only the opening is bounded: who writes a result into it may be grading still. */
    private InputStream opened() throws IOException {
        Whereabouts where = Whereabouts.of(context.surroundings().directory(), result);
        if (where.kind() == Kind.DIRECTORY) {
            throw new UsageException(Message.of("usage-result-directory", result));
        }
        return Channels.newInputStream(Patience.with(() -> where.open(StandardOpenOption.READ))
                .orElseThrow(() -> new UsageException(Message.of("usage-result-silent", result, Patience.SECONDS))));
    }
}
