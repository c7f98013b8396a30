package grade.kakaotalk;

import grade.wording.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** Counts the records of an export one by one. Not thread-safe. */
final class TallyBuilder {
    /** In characters; the clients allow for fewer. */
    static final int MOST_OF_NAME = 200;

    /** Of different names and years: more than any room has, and few enough for the memory. */
    private static final int MOST_COUNTS = 100_000;

    private final Dialect dialect;
    private final SortedMap<Integer, YearCounts> years = new TreeMap<>();
    private int lastYear = CsvDate.NONE;
    private YearCounts ofLastYear = new YearCounts();
    private int counts;
    private long records;
    private long notices;
    private long nobodys;

    TallyBuilder(Dialect dialect) {
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }

    void add(ChatRecord found) {
        records++;
        if (found.year().isEmpty() || found.user().isBlank()) {
            nobodys++;
            return;
        }
        Count count = counts(found.year().getAsInt()).byUser.get(found.user());
        if (count == null) {
            count = newCount(found);
        }
        count.records++;
        if (dialect.isCsv() && Notice.isNotice(count.person, found.text())) {
            notices++;
            count.notices++;
        }
    }

    /** Most records are of the same year as the one before. */
    private YearCounts counts(int year) {
        if (year != lastYear) {
            lastYear = year;
            ofLastYear = years.computeIfAbsent(year, newYear -> new YearCounts());
        }
        return ofLastYear;
    }

    private Count newCount(ChatRecord found) {
        if (found.user().length() > MOST_OF_NAME) {
            throw new ChatFormatException(
                    found.line(), Message.of("export-name-long", MOST_OF_NAME, Excerpt.of(found.user())));
        }
        if (++counts > MOST_COUNTS) {
            throw new ChatFormatException(found.line(), Message.of("export-people", MOST_COUNTS));
        }
        return ofLastYear.add(found.user());
    }

    ChatTally build(Encoding encoding) {
        SortedMap<Integer, Ranking> strict = new TreeMap<>();
        SortedMap<Integer, Ranking> loose = new TreeMap<>();
        years.forEach((year, of) -> {
            strict.put(year, of.ranking(count -> count.records - count.notices));
            loose.put(year, of.ranking(count -> count.records));
        });
        return new ChatTally(statistics(encoding), strict, loose);
    }

    private Statistics statistics(Encoding encoding) {
        SortedMap<Integer, Long> messages = new TreeMap<>();
        years.forEach((year, of) -> messages.put(year, of.records()));
        long people = years.values().stream()
                .flatMap(of -> of.byPerson.keySet().stream())
                .distinct()
                .count();
        // In the text dialects, who has no name is the client.
        long clients = dialect.isCsv() ? notices : nobodys;
        long skipped = dialect.isCsv() ? nobodys : 0;
        return new Statistics(dialect, encoding.id(), records, clients, (int) people, messages, skipped);
    }

    /** What everybody sent in a year. */
    private static final class YearCounts {
        /** By their names as they are written, of which one person may have several. */
        private final Map<String, Count> byUser = new HashMap<>();

        private final SortedMap<String, Count> byPerson = new TreeMap<>();

        Count add(String user) {
            Count count = byPerson.computeIfAbsent(Person.named(user), Count::new);
            byUser.put(user, count);
            return count;
        }

        long records() {
            return byPerson.values().stream().mapToLong(count -> count.records).sum();
        }

        Ranking ranking(ToLongFunction<Count> size) {
            return new Ranking(byPerson.values().stream()
                    .map(count -> new Standing(count.person, size.applyAsLong(count)))
                    .toList());
        }
    }

    /** What one person sent in a year. */
    private static final class Count {
        private final String person;
        private long records;
        private long notices;

        Count(String person) {
            this.person = person;
        }
    }
}
