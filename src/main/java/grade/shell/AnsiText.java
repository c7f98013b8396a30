package grade.shell;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text between {@code $'} and {@code '}, in which bash reads escapes as C does.
 *
 * @param end behind the closing quote
 */
record AnsiText(String value, int end) {
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:x(\\p{XDigit}{1,2})|([0-7]{1,3})|(.))", Pattern.DOTALL);
    private static final String LETTERS = "abeEfnrtv\\'\"?";
    private static final String MEANINGS = "\u0007\b\u001B\u001B\f\n\r\t\u000B\\'\"?";

    /** Reads from behind the opening quote; empty where it is not closed or has escapes that are not told here. */
    static Optional<AnsiText> read(String word, int from) {
        int end = from;
        while (end < word.length() && word.charAt(end) != '\'') {
            end += word.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= word.length()) {
            return Optional.empty();
        }
        String written = word.substring(from, end);
        boolean known = ESCAPE.matcher(written)
                .results()
                .allMatch(escape -> escape.group(3) == null || LETTERS.contains(escape.group(3)));
        String value = ESCAPE.matcher(written).replaceAll(escape -> Matcher.quoteReplacement(meaning(escape)));
        return known ? Optional.of(new AnsiText(value, end + 1)) : Optional.empty();
    }

    private static String meaning(MatchResult escape) {
        if (escape.group(1) != null) {
            return Character.toString(Integer.parseInt(escape.group(1), 16));
        }
        if (escape.group(2) != null) {
            return Character.toString(Integer.parseInt(escape.group(2), 8) & 0xFF);
        }
        int letter = LETTERS.indexOf(escape.group(3));
        return letter < 0 ? "" : MEANINGS.substring(letter, letter + 1);
    }
}
