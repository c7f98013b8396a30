package grade.kakaotalk;

import grade.wording.Message;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** Counts the records of an export one by one. Not thread-safe. */
final class TallyBuilder {
    /** In characters; the clients allow for fewer. */
    static final int MOST_OF_NAME = 200;

    /** Of different people and years: more than any room has, and few enough for the memory. */
    private static final int MOST_COUNTS = 100_000;

    private final Dialect dialect;
    private final SortedMap<Integer, Map<String, Count>> years = new TreeMap<>();
    private final Count nobody = new Count("");
    private int counts;

    TallyBuilder(Dialect dialect) {
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }

    void add(ChatRecord found) {
        Count count = count(found.line(), found.year().orElse(CsvDate.NONE), found.user());
        // In the text dialects, notices are from nobody.
        count.add(dialect.isCsv() ? found.text() : "");
    }

    /**
     * Where to count what that user sent in that year, or nobody, or anybody in no year.
     *
     * @param line on which the user stands, where he is one too many
     */
    Count count(long line, int year, String user) {
        String person = Person.named(user);
        if (year == CsvDate.NONE || person.isEmpty()) {
            return nobody;
        }
        return years.computeIfAbsent(year, newYear -> new HashMap<>())
                .computeIfAbsent(person, newcomer -> newCount(line, newcomer));
    }

    private Count newCount(long line, String person) {
        if (person.length() > MOST_OF_NAME) {
            throw new ChatFormatException(line, Message.of("export-name-long", MOST_OF_NAME, Excerpt.of(person)));
        }
        if (++counts > MOST_COUNTS) {
            throw new ChatFormatException(line, Message.of("export-people", MOST_COUNTS));
        }
        return new Count(person);
    }

    ChatTally build(Encoding encoding) {
        SortedMap<Integer, Ranking> strict = new TreeMap<>();
        SortedMap<Integer, Ranking> loose = new TreeMap<>();
        years.forEach((year, people) -> {
            strict.put(year, ranking(people.values(), count -> count.records() - count.notices()));
            loose.put(year, ranking(people.values(), Count::records));
        });
        return new ChatTally(statistics(encoding), strict, loose);
    }

    private static Ranking ranking(Collection<Count> counts, ToLongFunction<Count> size) {
        return new Ranking(counts.stream()
                .map(count -> new Standing(count.person(), size.applyAsLong(count)))
                .toList());
    }

    private Statistics statistics(Encoding encoding) {
        SortedMap<Integer, Long> messages = new TreeMap<>();
        years.forEach((year, people) -> messages.put(year, sum(people.values(), Count::records)));
        long people = years.values().stream()
                .flatMap(year -> year.keySet().stream())
                .distinct()
                .count();
        long notices = dialect.isCsv()
                ? years.values().stream()
                        .mapToLong(year -> sum(year.values(), Count::notices))
                        .sum()
                : nobody.records();
        long skipped = dialect.isCsv() ? nobody.records() : 0;
        long records = nobody.records()
                + messages.values().stream().mapToLong(Long::longValue).sum();
        return new Statistics(dialect, encoding.id(), records, notices, (int) people, messages, skipped);
    }

    private static long sum(Collection<Count> counts, ToLongFunction<Count> size) {
        return counts.stream().mapToLong(size).sum();
    }
}
