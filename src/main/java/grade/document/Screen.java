package grade.document;

import grade.text.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines on a terminal, and whether they are what a document says. In the document a line {@code ...} stands for any lines,
 * and {@code [...]} for any text within a line. Blanks at ends of lines and blank lines around do not count, and tabs
 * are blanks as a terminal shows them.
 */
record Screen(List<String> lines) {
    private static final String ANY_LINES = "...";
    private static final String ANY_TEXT = "[...]";
    private static final int TAB = 8;

    Screen {
        lines = List.copyOf(lines);
    }

    static Screen of(String printed) {
        return of(printed.lines().toList());
    }

    static Screen of(List<String> lines) {
        List<String> shown = new ArrayList<>();
        lines.forEach(line -> shown.add(withoutTabs(line).stripTrailing()));
        int from = 0;
        int to = shown.size();
        while (from < to && shown.get(from).isEmpty()) {
            from++;
        }
        while (from < to && shown.get(to - 1).isEmpty()) {
            to--;
        }
        return new Screen(shown.subList(from, to));
    }

    String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** Whether this, written in a document, is what was printed. */
    boolean accepts(Screen printed) {
        int at = 0;
        int from = 0;
        boolean anchored = true;
        while (true) {
            int next = nextAny(from);
            List<String> run = lines.subList(from, next);
            boolean isLast = next == lines.size();
            int found = place(run, printed.lines, at, anchored, isLast);
            if (found < 0) {
                return false;
            }
            if (isLast) {
                return true;
            }
            at = found + run.size();
            from = next + 1;
            anchored = false;
        }
    }

    private int nextAny(int from) {
        int at = from;
        while (at < lines.size() && !lines.get(at).strip().equals(ANY_LINES)) {
            at++;
        }
        return at;
    }

    /** Where the lines first stand, from a line on; a run that is bound to an end can stand there only. */
    private static int place(List<String> run, List<String> printed, int from, boolean atStart, boolean atEnd) {
        int last = printed.size() - run.size();
        int first = atEnd && !atStart ? Math.max(from, last) : from;
        int latest = atStart ? from : last;
        if (atStart && atEnd && last != from) {
            return -1;
        }
        for (int at = first; at <= latest && at <= last; at++) {
            if (stands(run, printed, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean stands(List<String> run, List<String> printed, int at) {
        for (int i = 0; i < run.size(); i++) {
            if (!isLike(run.get(i), printed.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line as written, with its marks, is a line as printed. */
    static boolean isLike(String written, String printed) {
        int mark = written.indexOf(ANY_TEXT);
        if (mark < 0) {
            return written.equals(printed);
        }
        if (!printed.startsWith(written.substring(0, mark))) {
            return false;
        }
        int at = mark;
        int from = mark + ANY_TEXT.length();
        for (int next = written.indexOf(ANY_TEXT, from); next >= 0; next = written.indexOf(ANY_TEXT, from)) {
            int found = printed.indexOf(written.substring(from, next), at);
            if (found < 0) {
                return false;
            }
            at = found + next - from;
            from = next + ANY_TEXT.length();
        }
        String end = written.substring(from);
        return printed.length() - end.length() >= at && printed.endsWith(end);
    }

    /** As written, with what its marks stand for, up to the first line that differs: so that only that differs. */
    Screen filledFrom(Screen printed) {
        List<String> filled = new ArrayList<>(lines);
        for (int i = 0;
                i < lines.size() && i < printed.lines.size() && isLike(lines.get(i), printed.lines.get(i));
                i++) {
            filled.set(i, printed.lines.get(i));
        }
        return new Screen(filled);
    }

    private static String withoutTabs(String line) {
        String[] pieces = line.split("\t", -1);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < pieces.length - 1; i++) {
            shown.append(pieces[i]).append(" ".repeat(TAB - Columns.of(pieces[i]) % TAB));
        }
        return shown.append(pieces[pieces.length - 1]).toString();
    }
}
