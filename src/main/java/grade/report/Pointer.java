package grade.report;

import grade.shell.Span;
import grade.text.Columns;
import grade.text.Shown;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A line of an answer with carets under a part of it. */
final class Pointer {
    private static final String MARK = "…";

    private Pointer() {}

    /** The two lines, neither wider than so many columns; what is cut off is far from the carets. */
    static List<String> lines(String text, Span place, int columns) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int start = Math.min(place.start(), bytes.length);
        int from = start;
        while (from > 0 && bytes[from - 1] != '\n') {
            from--;
        }
        int to = start;
        while (to < bytes.length && bytes[to] != '\n') {
            to++;
        }
        String before = shown(bytes, from, start);
        String there = shown(bytes, start, Math.min(to, Math.max(start, place.end())));
        String after = shown(bytes, Math.min(to, Math.max(start, place.end())), to);
        int room = Math.max(1, columns / 2);
        if (Columns.of(before) > room) {
            before = MARK + tail(before, room - 1);
        }
        int indent = Columns.of(before);
        int carets = Math.max(1, Math.min(Columns.of(there), columns - indent));
        return List.of(Columns.cut(before + there + after, columns), " ".repeat(indent) + "^".repeat(carets));
    }

    private static String tail(String text, int columns) {
        int at = 0;
        while (Columns.of(text.substring(at)) > columns) {
            at = text.offsetByCodePoints(at, 1);
        }
        return text.substring(at);
    }

    private static String shown(byte[] bytes, int from, int to) {
        return Shown.line(new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.UTF_8));
    }
}
