package grade.cli;

import grade.grading.OwnChat;
import grade.kakaotalk.ChatFormatException;
import grade.kakaotalk.ChatTally;
import grade.kakaotalk.Part;
import grade.kakaotalk.Statistics;
import grade.mission.Mission;
import grade.wording.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts a learner's own export and says what was seen in it. */
final class ExportReading {
    private static final long LONG = 8L << 20;

    private final Context context;
    private final List<ExportFile> files;
    private final long size;
    private final String called;

    ExportReading(Context context, List<ExportFile> files) {
        this.context = context;
        this.files = files;
        this.size = files.stream().mapToLong(ExportFile::size).sum();
        this.called = files.stream().map(ExportFile::called).collect(Collectors.joining(", "));
    }

    /** @throws UsageException if it is damaged, or has no message of that year */
    OwnExport of(OwnChat chat, int year) {
        ChatTally tally = tally();
        tell(tally.statistics());
        int people = tally.strict(year).standings().size();
        if (people == 0) {
            throw new UsageException(yearMissing(tally, year));
        }
        if (people < chat.top()) {
            tell(Message.of("own-few-people", year, people, chat.top()));
        }
        Mission mission = chat.of(tally, year, size);
        return new OwnExport(files, tally.statistics().dialect().isCsv(), mission, context.isPrivate());
    }

    private ChatTally tally() {
        // What is read at once needs no bar.
        try (ProgressBar bar = new ProgressBar(context.surroundings(), Math.max(1, size))) {
            Progress progress = new Progress(done -> {
                if (size >= LONG) {
                    bar.show(Math.min(done, size));
                }
            });
            return ChatTally.of(files.stream()
                    .<Part>map(file -> () -> progress.of(open(file)))
                    .toList());
        } catch (ChatFormatException e) {
            throw new UsageException(damage(e));
        } catch (IOException e) {
            throw new UsageException(Message.of("usage-data-unreadable", called, String.valueOf(e.getMessage())));
        }
    }

    private static InputStream open(ExportFile file) throws IOException {
        return Files.newInputStream(file.file());
    }

    /** What was found there may be a part of the chat. */
    private Message damage(ChatFormatException e) {
        String place = files.get(e.part() - 1).called() + ":" + e.line();
        return context.isInWorkflow()
                ? Message.of("usage-data-damaged-withheld", place)
                : Message.of("usage-data-damaged", place, context.wording().say(e.problem()));
    }

    private Message yearMissing(ChatTally tally, int year) {
        if (tally.years().isEmpty()) {
            return Message.of("usage-data-no-messages", called);
        }
        if (context.isInWorkflow()) {
            return Message.of("usage-data-no-year-withheld", year, called);
        }
        String years = tally.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Message.of(
                "usage-data-no-year", year, called, years, tally.years().last());
    }

    private void tell(Statistics seen) {
        String years = seen.messagesByYear().entrySet().stream()
                .map((Map.Entry<Integer, Long> year) -> year.getKey() + " (" + year.getValue() + ")")
                .collect(Collectors.joining(", "));
        tell(Message.of(
                "own-statistics",
                called,
                seen.dialect().id(),
                seen.charset(),
                seen.records(),
                seen.notices(),
                seen.skipped(),
                seen.people(),
                years));
        if (!seen.charset().equals("UTF-8")) {
            tell(Message.of("own-charset", seen.charset(), seen.charset().toLowerCase(Locale.ROOT)));
        }
    }

    private void tell(Message message) {
        if (!context.isInWorkflow()) {
            context.say(message);
        }
    }
}
