package grade.xray;

import java.util.EnumMap;
import java.util.Map;

/** How a sender shows up in one flow. */
final class Sighting {
    private final Sender sender;
    private final Map<Row.Kind, Long> rows = new EnumMap<>(Row.Kind.class);
    private long right;
    private long sum;
    private long largest;
    private long shortened;
    private long leading;

    Sighting(Sender sender) {
        this.sender = sender;
    }

    void add(Row row) {
        rows.merge(row.kind(), 1L, Long::sum);
        row.count().ifPresent(count -> {
            right += sender.allows(count) ? 1 : 0;
            sum += count;
            largest = Math.max(largest, count);
        });
    }

    void addShortened() {
        shortened++;
    }

    void addLeading() {
        leading++;
    }

    long of(Row.Kind kind) {
        return rows.getOrDefault(kind, 0L);
    }

    /** Lines that name them. */
    long all() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Messages that count for them, where each is a line: of the year, or of nobody knows which. */
    long messages() {
        return of(Row.Kind.OF_YEAR) + of(Row.Kind.NAME);
    }

    /** Lines with a name and the right number. */
    long right() {
        return right;
    }

    /** Of all numbers beside the name. */
    long sum() {
        return sum;
    }

    long largest() {
        return largest;
    }

    /** Lines with only a part of the name. */
    long shortened() {
        return shortened;
    }

    /** Lines that begin with the name, whatever follows. */
    long leading() {
        return leading;
    }
}
