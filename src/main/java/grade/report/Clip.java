package grade.report;

/** A part of a text too long for a result, with a mark where something is left out. */
final class Clip {
    static final String MARK = "...";

    private Clip() {}

    /** The start of a text, at most so many characters and the mark. */
    static String head(String text, int limit) {
        return around(text, 0, limit);
    }

    /** The first lines of a text, at most so many characters, and the mark. */
    static String lines(String text, int lines, int characters) {
        String head = String.join("", Lines.first(text, lines));
        if (head.length() > characters) {
            return head.substring(0, border(head, characters)) + MARK;
        }
        return head.length() < text.length() ? head + MARK : head;
    }

    /** At most so many characters from both sides of an index; from the start if the index is near it. */
    static String around(String text, int at, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int start = at <= limit / 2 ? 0 : border(text, Math.min(at, text.length()) - limit / 2);
        int end = border(text, Math.min(text.length(), start + limit));
        String before = start > 0 ? MARK + " (" + start + " characters before)\n" : "";
        String after = end < text.length() ? "\n" + MARK + " (" + (text.length() - end) + " characters more)" : "";
        return before + text.substring(start, end) + after;
    }

    private static int border(String text, int at) {
        return Lines.splits(text, at) ? at - 1 : at;
    }
}
