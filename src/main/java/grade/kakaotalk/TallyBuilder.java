package grade.kakaotalk;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** Counts records one by one. Not thread-safe. */
final class TallyBuilder {
    private final Map<String, String> persons = new HashMap<>();
    private final SortedMap<Integer, Map<String, Count>> years = new TreeMap<>();
    private long records;
    private long notices;
    private long skipped;

    void add(ChatRecord found) {
        records++;
        String person = persons.computeIfAbsent(found.user(), Person::named);
        if (found.year().isEmpty() || person.isEmpty()) {
            skipped++;
            return;
        }
        Count count = years.computeIfAbsent(found.year().getAsInt(), year -> new HashMap<>())
                .computeIfAbsent(person, someone -> new Count());
        count.records++;
        if (Notice.isNotice(person, found.text())) {
            notices++;
            count.notices++;
        }
    }

    ChatTally build() {
        SortedMap<Integer, Ranking> strict = new TreeMap<>();
        SortedMap<Integer, Ranking> loose = new TreeMap<>();
        years.forEach((year, counts) -> {
            strict.put(year, ranking(counts, count -> count.records - count.notices));
            loose.put(year, ranking(counts, count -> count.records));
        });
        return new ChatTally(statistics(), strict, loose);
    }

    private Statistics statistics() {
        SortedMap<Integer, Long> messages = new TreeMap<>();
        years.forEach((year, counts) -> messages.put(
                year, counts.values().stream().mapToLong(count -> count.records).sum()));
        long people = years.values().stream()
                .flatMap(counts -> counts.keySet().stream())
                .distinct()
                .count();
        return new Statistics(Dialect.MAC_CSV, "UTF-8", records, notices, (int) people, messages, skipped);
    }

    private static Ranking ranking(Map<String, Count> counts, ToLongFunction<Count> size) {
        return new Ranking(counts.entrySet().stream()
                .map(entry -> new Standing(entry.getKey(), size.applyAsLong(entry.getValue())))
                .toList());
    }

    private static final class Count {
        private long records;
        private long notices;
    }
}
