package grade.shell;

import java.util.regex.Pattern;

/**
 * A here-document whose text has not begun.
 *
 * @param operator where {@code <<} stands
 * @param delimiter the word behind it as written
 * @param stripsTabs whether it is {@code <<-}
 */
record HereDocument(Span operator, String delimiter, boolean stripsTabs) {
    private static final Pattern QUOTES = Pattern.compile("[\"'\\\\]");

    boolean isQuoted() {
        return QUOTES.matcher(delimiter).find();
    }

    boolean isEnd(String line) {
        String end = StaticValue.of(delimiter).orElse(delimiter);
        return (stripsTabs ? line.replaceFirst("^\t+", "") : line).equals(end);
    }
}
