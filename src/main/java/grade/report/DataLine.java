package grade.report;

import grade.text.Columns;
import grade.text.Shown;

/**
 * A line of data with what is easily overlooked made visible: blanks at either end or side by side, tabs, and whatever
 * {@link Shown} escapes.
 *
 * @param text the line, with its line feed if it has one
 * @param marked where a blank or the line feed is made visible in any case; -1 for nowhere
 * @param marksBlanks whether others that are easily overlooked are
 */
record DataLine(String text, int marked, boolean marksBlanks) {
    private static final String ELLIPSIS = "…";

    /** Combining marks take no columns; a line of nothing else must end, too. */
    private static final int MOST_PER_COLUMN = 8;

    static DataLine of(String text) {
        return new DataLine(text, -1, true);
    }

    /** A line of which the reader knows how blanks are used in it: source text. */
    static DataLine ofSource(String text) {
        return new DataLine(text, -1, false);
    }

    /** A line that differs from another from an index on: a blank there is marked, a line feed if the other lacks it. */
    static DataLine differing(String text, String other, int at) {
        return new DataLine(text, other.length() > at && text.startsWith("\n", at) ? -1 : at, true);
    }

    /** As much from an index on as fits, with an ellipsis wherever something is left out. */
    String show(int from, int columns) {
        StringBuilder shown = new StringBuilder(from > 0 ? ELLIPSIS : "");
        int used = shown.length();
        int kept = used;
        for (int at = from; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String cell = cell(at);
            used += Columns.of(cell);
            if (used > columns || shown.length() > columns * MOST_PER_COLUMN) {
                shown.setLength(kept);
                return shown.append(ELLIPSIS).toString();
            }
            shown.append(cell);
            kept = used < columns ? shown.length() : kept;
        }
        return shown.toString();
    }

    /** From where to show the line so that what is at an index is seen, and much of what is before it. */
    int startFor(int at, int columns) {
        int used = 0;
        for (int from = at; from > 0; ) {
            int before = text.offsetByCodePoints(from, -1);
            used += Columns.of(cell(before));
            if (used > columns * 2 / 3 || at - before > columns * MOST_PER_COLUMN) {
                return from;
            }
            from = before;
        }
        return 0;
    }

    /** How many columns are left of an index in what {@link #show} gives. */
    int columnsBefore(int at, int from) {
        int used = from > 0 ? 1 : 0;
        for (int i = from; i < at; i += Character.charCount(text.codePointAt(i))) {
            used += Columns.of(cell(i));
        }
        return used;
    }

    /** Whether the character at an index combines with the one before it. */
    boolean isCombined(int at) {
        return at < text.length() && text.charAt(at) != '\n' && Columns.of(cell(at)) == 0;
    }

    private String cell(int at) {
        return switch (text.charAt(at)) {
            case ' ' -> at == marked || (marksBlanks && isOverlooked(at)) ? Mark.BLANK.sign() : " ";
            case '\t' -> Mark.TAB.sign();
            case '\n' -> at == marked ? Mark.NEWLINE.sign() : "";
            case '[' -> text.startsWith("##[", at - 2) ? "\\x5b" : "[";
            default -> Shown.line(Character.toString(text.codePointAt(at)));
        };
    }

    private boolean isOverlooked(int at) {
        return at == 0 || text.charAt(at - 1) == ' ' || at + 1 == text.length() || isBlankOrEnd(text.charAt(at + 1));
    }

    private static boolean isBlankOrEnd(char next) {
        return next == ' ' || next == '\n' || next == '\r';
    }
}
