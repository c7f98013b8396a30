package grade.catalog;

import grade.mission.Range;
import java.util.Optional;

/** Reads {@code 5} or {@code 3..9}. */
final class Ranges {
    private Ranges() {}

    static Optional<Range> read(Value value, int least, int most) {
        Optional<String> written = value.text();
        Optional<Range> range = written.flatMap(Range::parse);
        if (written.isEmpty()
                || (range.isPresent()
                        && range.get().min() >= least
                        && range.get().max() <= most)) {
            return range;
        }
        return value.refuse("catalog-range", value.key(), least, most, written.get());
    }
}
