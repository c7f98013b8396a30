package grade.text;

import java.util.regex.Pattern;

/**
 * How text made by others is shown, wherever it goes: every character that could move a cursor, hide, reorder or end a
 * line is made visible. The only way from a learner's output, file names, line or a pack's titles to a reader.
 */
public final class Shown {
    private static final Pattern COMMAND = Pattern.compile("(^|\\s)::");

    private Shown() {}

    /** One line: everything but printable characters escaped, line feeds and tabs too. */
    public static String line(String text) {
        return escape(text, false);
    }

    /** Several lines: line feeds and tabs kept, the rest escaped. */
    public static String block(String text) {
        return escape(text, true);
    }

    /** {@link #line}, cut to a number of characters, at least one, with {@code …} where it was longer. */
    public static String line(String text, int limit) {
        String head = text.length() > limit ? text.substring(0, safeCut(text, limit)) + "…" : text;
        return line(head);
    }

    /** Where to cut a longer text so that no character is halved: the limit, or one before. */
    public static int safeCut(String text, int limit) {
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    private static String escape(String text, boolean keepsLines) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isPrintable(codePoint) || (keepsLines && (codePoint == '\n' || codePoint == '\t'))) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append(escaped(codePoint));
            }
        });
        return withoutCommands(shown.toString());
    }

    /**
     * What GitHub's log takes for the beginning of a command to the job, made visible: {@code ::} after nothing but white
     * space in a line, and {@code ##[} anywhere. Here for lines put together of what was shown: breaking a long word can
     * move it to the beginning of a line.
     */
    public static String withoutCommands(String shown) {
        return shown.contains("::") || shown.contains("##[")
                ? COMMAND.matcher(shown).replaceAll("$1:\\\\x3a").replace("##[", "#\\x23[")
                : shown;
    }

    /** Whether a character is seen, alone and where it stands, and does nothing else. */
    public static boolean isPrintable(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return true;
        }
        if (isBlankLetter(codePoint)) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }

    /** Letters, marks and symbols by their type that no font draws; some stand in names to make them look like others. */
    private static boolean isBlankLetter(int codePoint) {
        return switch (codePoint) {
            case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                (codePoint >= 0x180B && codePoint <= 0x180F)
                        || (codePoint >= 0xFE00 && codePoint <= 0xFE0D)
                        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
        };
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                // Bytes that are no text take all of \x80 to \xff, so that they look unlike U+0080 to U+00FF.
                if (Utf8.isEscapedByte(codePoint)) {
                    yield "\\x" + hex(codePoint - 0xDC00);
                }
                yield codePoint < 0x80 ? "\\x" + hex(codePoint) : "\\u{" + Integer.toHexString(codePoint) + "}";
            }
        };
    }

    private static String hex(int value) {
        return (value < 16 ? "0" : "") + Integer.toHexString(value);
    }
}
