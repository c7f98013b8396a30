package grade.diagnosis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is one whole number, and perhaps a name after it, as {@code wc -l FILE} prints. */
record Numeral(String before, long value, String after) {
    private static final int LONGEST = 1000;
    private static final Pattern NUMERAL = Pattern.compile("(\\s*)([+-]?\\d{1,18})((?:\\s+(?!\\d+\\s*$)\\S+)?\\s*)");

    static Optional<Numeral> in(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = NUMERAL.matcher(text);
        return matcher.matches()
                ? Optional.of(new Numeral(matcher.group(1), Long.parseLong(matcher.group(2)), matcher.group(3)))
                : Optional.empty();
    }

    /** The text with another number in it. */
    String with(long other) {
        return before + other + after;
    }
}
