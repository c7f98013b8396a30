package grade.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where two texts first differ, line by line, with a few lines around it.
 *
 * @param firstLine the number of the first row, from 1
 * @param rows few enough to be read
 * @param complete whether nothing that differs was left out
 */
record Difference(int firstLine, List<Row> rows, boolean complete) {
    /** Lines that are compared; few are shown, and more would only cost time. */
    private static final int COMPARED = 500;

    private static final int AROUND = 2;
    private static final int TALLEST = 12;

    Difference {
        rows = List.copyOf(rows);
    }

    /** A line of either text or of both, with its line feed. */
    sealed interface Row {
        default int height() {
            return 1;
        }
    }

    /** A line of both. */
    record Common(String line) implements Row {}

    /** A line and what is there in its place. */
    record Pair(String expected, String actual) implements Row {
        @Override
        public int height() {
            return 2;
        }
    }

    /** A line that should be there. */
    record Missing(String line) implements Row {}

    /** A line that should not be there. */
    record Extra(String line) implements Row {}

    static Difference of(Sides sides) {
        int at = sides.difference();
        if (at < 0) {
            return new Difference(1, List.of(), true);
        }
        String expected = sides.expected();
        int start = expected.lastIndexOf('\n', at - 1) + 1;
        int context = start;
        for (int lines = 0; lines < AROUND && context > 0; lines++) {
            context = expected.lastIndexOf('\n', context - 2) + 1;
        }
        List<Row> rows = common(Lines.first(expected.substring(context, start), AROUND));
        boolean complete = addChanges(
                Lines.first(expected.substring(start), COMPARED),
                Lines.first(sides.actual().substring(start), COMPARED),
                rows);
        List<Row> fitting = fitting(rows);
        boolean allFit = rows.stream().skip(fitting.size()).allMatch(Common.class::isInstance);
        return new Difference(Lines.count(expected.substring(0, context)) + 1, fitting, complete && allFit);
    }

    /** Adds what differs up to a longer stretch that does not; says whether that is all. */
    private static boolean addChanges(List<String> expected, List<String> actual, List<Row> rows) {
        Map<String, Integer> numbers = new HashMap<>();
        int at = 0;
        for (AbstractDelta<Integer> delta : DiffUtils.diff(numbered(expected, numbers), numbered(actual, numbers))
                .getDeltas()) {
            int next = delta.getSource().getPosition();
            if (at > 0 && next - at > 2 * AROUND) {
                rows.addAll(common(expected.subList(at, at + AROUND)));
                return false;
            }
            rows.addAll(common(expected.subList(at, next)));
            at = next + delta.getSource().size();
            int from = delta.getTarget().getPosition();
            addChange(
                    expected.subList(next, at),
                    actual.subList(from, from + delta.getTarget().size()),
                    rows);
        }
        rows.addAll(common(expected.subList(at, Math.min(expected.size(), at + AROUND))));
        return expected.size() < COMPARED && actual.size() < COMPARED;
    }

    private static void addChange(List<String> expected, List<String> actual, List<Row> rows) {
        int pairs = Math.min(expected.size(), actual.size());
        for (int i = 0; i < pairs; i++) {
            rows.add(new Pair(expected.get(i), actual.get(i)));
        }
        expected.stream().skip(pairs).map(Missing::new).forEach(rows::add);
        actual.stream().skip(pairs).map(Extra::new).forEach(rows::add);
    }

    private static List<Row> common(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(new Common(line)));
        return rows;
    }

    private static List<Row> fitting(List<Row> rows) {
        int height = 0;
        List<Row> fitting = new ArrayList<>();
        for (Row row : rows) {
            height += row.height();
            if (height > TALLEST) {
                break;
            }
            fitting.add(row);
        }
        return fitting;
    }

    /** Lines as numbers, equal lines as equal numbers: a comparison of two costs nothing, however long they are. */
    private static List<Integer> numbered(List<String> lines, Map<String, Integer> numbers) {
        return lines.stream()
                .map(line -> numbers.computeIfAbsent(line, unknown -> numbers.size()))
                .toList();
    }
}
