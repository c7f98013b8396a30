package grade.xray;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How the parts of a tapped pipeline ended, as the line says.
 *
 * @param parts of each stage, and behind it of its tap
 */
record Statuses(List<Integer> parts) {
    /** Of a tap whose reader stopped, when all that was to come was counted. */
    static final int STOPPED = 141;
    /** The same where not all was. */
    static final int CUT_SHORT = 142;

    Statuses {
        parts = List.copyOf(parts);
    }

    /** Nothing where the pipeline did not run. */
    static Optional<Statuses> read(String told, int stages) {
        String[] parts = told.strip().split(" ", -1);
        return parts.length == 2 * stages && Arrays.stream(parts).allMatch(part -> part.matches("\\d{1,3}"))
                ? Optional.of(
                        new Statuses(Arrays.stream(parts).map(Integer::valueOf).toList()))
                : Optional.empty();
    }

    int ofStage(int stage) {
        return parts.get(2 * stage);
    }

    int ofTap(int stage) {
        return parts.get(2 * stage + 1);
    }
}
