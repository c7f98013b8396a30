package grade.diagnosis;

import java.util.List;
import java.util.stream.Stream;

/** All changes that may mend a line, most likely first, as runs may end before all are tried. */
final class Mends {
    /** Those that say more than that lines are too many, too few or in another order. */
    static final List<Mended> LIKELIER = Stream.of(
                    InputMends.ALL, UniqMends.ALL, SortMends.LIKELIER, PickMends.ALL, PatternMends.ALL)
            .flatMap(List::stream)
            .toList();

    static final List<Mended> RARER =
            Stream.of(FieldMends.ALL, SortMends.RARER).flatMap(List::stream).toList();

    private Mends() {}
}
