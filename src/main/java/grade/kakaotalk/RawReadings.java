package grade.kakaotalk;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tries readings on one chat; counts it once for all that differ only in what they print. Not thread-safe. */
final class RawReadings {
    private record Key(SenderSource source, YearRule rule) {}

    private final RawChat chat;
    private final int year;
    private final int top;
    private final Map<Key, Map<String, Long>> senders = new HashMap<>();

    RawReadings(RawChat chat, int year, int top) {
        this.chat = chat;
        this.year = year;
        this.top = top;
    }

    /** Whether that reading gives exactly this output. */
    boolean gives(Reading reading, String output) {
        Map<String, Long> found = senders.computeIfAbsent(
                new Key(reading.source(), reading.rule()),
                key -> key.source()
                        .senders(chat, key.rule(), year)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        Podium podium = reading.podium(found, top);
        return !podium.places().isEmpty() && RankingAnswer.shows(output, podium);
    }
}
