package grade.kakaotalk;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Explains a wrong ranking: looks for the wrong readings of the file, alone and combined, that give exactly what was
 * printed.
 */
public final class Misreadings {
    /** Hundreds of readings are held against it. */
    private static final int MAX_OUTPUT = 1 << 16;

    private final String output;
    private final boolean holdsOtherYears;
    private final RawReadings lines;
    private final RawReadings firstLines;

    private Misreadings(RawChat chat, String output, int year, int top) {
        this.output = output;
        this.holdsOtherYears = chat.holdsYearsBut(year);
        this.lines = new RawReadings(chat, year, top);
        this.firstLines = new RawReadings(chat.withoutLinesThatGoOn(), year, top);
    }

    /**
     * The misreadings that together lead to this output, as few as will do. Empty where it is right, where none lead to
     * it, and where different ones do: silence is better than a false cause. Holds the export in memory.
     *
     * @param csv the export as the learner's line read it
     * @param output what it printed
     * @param top how many were asked for
     */
    public static List<Misreading> explain(byte[] csv, String output, int year, int top) {
        if (output.length() > MAX_OUTPUT || output.isBlank()) {
            return List.of();
        }
        return RawChat.of(csv)
                .filter(chat -> !isRight(chat, output, year, top))
                .map(chat -> new Misreadings(chat, output, year, top).causes())
                .orElse(List.of());
    }

    private static boolean isRight(RawChat chat, String output, int year, int top) {
        TallyBuilder counter = new TallyBuilder(Dialect.MAC_CSV);
        chat.records().forEach(counter::add);
        ChatTally tally = counter.build(Encoding.UTF_8);
        return RankingAnswer.accepts(output, tally.strict(year), tally.loose(year), top);
    }

    private List<Misreading> causes() {
        return IntStream.rangeClosed(1, Misreading.values().length)
                .mapToObj(this::explanations)
                .filter(explanations -> !explanations.isEmpty())
                .findFirst()
                .filter(explanations -> explanations.size() == 1)
                .map(explanations -> explanations.get(0))
                .orElse(List.of());
    }

    /** The different explanations with this number of causes. */
    private List<List<Misreading>> explanations(int causes) {
        return Reading.all()
                .filter(reading -> causes(reading).size() == causes)
                .filter(this::gives)
                .map(this::causes)
                .distinct()
                .toList();
    }

    /** Where all rows are of the year, no rule for the year is the cause of anything. */
    private List<Misreading> causes(Reading reading) {
        return reading.causes().stream()
                .filter(cause -> holdsOtherYears || !reading.rule().causes().contains(cause))
                .toList();
    }

    /** Lines inside messages are to blame only where the output is another without them. */
    private boolean gives(Reading reading) {
        return lines.gives(reading, output)
                && (reading.source() == SenderSource.RECORDS || !firstLines.gives(reading, output));
    }
}
