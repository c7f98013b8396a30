package grade.cli;

import grade.grading.OwnChat;
import grade.mission.Mission;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The learner's own export, to be graded on in place of a mission's cases. */
final class ExportOption {
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2100;

    @Option(names = "--data", paramLabel = "EXPORT")
    private List<String> names = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR")
    private Optional<Integer> year = Optional.empty();

    boolean isGiven() {
        return !names.isEmpty();
    }

    /** Refuses what makes no sense without it. */
    void check() {
        if (year.isPresent() && !isGiven()) {
            throw new UsageException(Message.of("usage-year-alone"));
        }
        if (year.isPresent() && (year.get() < FIRST_YEAR || year.get() > LAST_YEAR)) {
            throw new UsageException(Message.of("usage-year", year.get(), FIRST_YEAR, LAST_YEAR));
        }
    }

    /**
     * Reads it for a mission.
     *
     * @throws UsageException if the mission is about no chat, or the export cannot be what the mission is about
     */
    OwnExport read(Context context, Mission mission) {
        OwnChat chat = OwnChat.of(mission)
                .orElseThrow(() -> new UsageException(Message.of("usage-data-no-chat", mission.id())));
        List<ExportFile> files = ExportFiles.named(names, context.surroundings().directory());
        return new ExportReading(context, files).of(chat, year.orElse(chat.year()));
    }
}
