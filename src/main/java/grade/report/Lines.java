package grade.report;

import java.util.ArrayList;
import java.util.List;

/** Lines of a text, each with its line feed; only the last can lack it. Nothing but a line feed ends a line. */
final class Lines {
    private Lines() {}

    /** The first lines, at most so many. */
    static List<String> first(String text, int limit) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length() && lines.size() < limit) {
            int end = text.indexOf('\n', at) + 1;
            int next = end == 0 ? text.length() : end;
            lines.add(text.substring(at, next));
            at = next;
        }
        return lines;
    }

    /** How many there are, one without line feed among them. */
    static int count(String text) {
        int lines = text.isEmpty() || text.endsWith("\n") ? 0 : 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        return lines;
    }

    /** Where two texts first differ, on the border of a character; -1 if they do not. */
    static int difference(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int at = 0;
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (at == one.length() && at == other.length()) {
            return -1;
        }
        boolean insideCharacter = splits(one, at) || splits(other, at);
        return insideCharacter ? at - 1 : at;
    }

    /** Whether an index is in the middle of a surrogate pair. */
    static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
