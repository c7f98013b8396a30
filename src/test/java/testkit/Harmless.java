package testkit;

import java.util.regex.Pattern;

/**
 * What a program may print that shows what others made: no character that moves a cursor, hides or reorders, and nothing
 * that GitHub's log takes for the beginning of a command to the job.
 */
public final class Harmless {
    private static final Pattern COMMAND = Pattern.compile("(?mU)^\\s*::|##\\[");

    private Harmless() {}

    public static boolean is(int codePoint) {
        if (codePoint == '\n') {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Whether a whole text is. */
    public static boolean is(String text) {
        return text.codePoints().allMatch(Harmless::is)
                && !COMMAND.matcher(text).find();
    }

    /** The text, harmless to the terminal of whoever reads why a test failed. */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .forEach(c -> shown.append(is(c) ? Character.toString(c) : "\\u{" + Integer.toHexString(c) + "}"));
        return shown.toString();
    }
}
