package grade.diagnosis;

import java.text.Normalizer;
import java.util.Arrays;

/** Texts without one of their properties, so that those that differ in nothing else become equal. */
final class Form {
    /** The longest run of marks in stream-safe text (Unicode Standard Annex 15); composing longer ones is not linear. */
    private static final int LONGEST_RUN_OF_MARKS = 30;

    private Form() {}

    /** Without a difference between letters and their parts; text that takes too long to compose stays as it is. */
    static String composed(String text) {
        return isStreamSafe(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    private static boolean isStreamSafe(String text) {
        int run = 0;
        for (int at = 0;
                at < text.length() && run <= LONGEST_RUN_OF_MARKS;
                at += Character.charCount(text.codePointAt(at))) {
            run = isMark(text.codePointAt(at)) ? run + 1 : 0;
        }
        return run <= LONGEST_RUN_OF_MARKS;
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** With one space between words, and none at the ends of lines. */
    static String singleBlanks(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean isAfterBlank = false;
        boolean isInLine = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = c == ' ' || c == '\t';
            if (!isBlank) {
                single.append(isAfterBlank && isInLine && c != '\n' ? " " : "").append(c);
                isInLine = c != '\n';
            }
            isAfterBlank = isBlank;
        }
        return single.toString();
    }

    /** Without capitals; a letter at a time, as {@link String#toLowerCase()} looks at what stands around some. */
    static String caseless(String text) {
        StringBuilder caseless = new StringBuilder(text.length());
        text.codePoints()
                .map(codePoint -> Character.toLowerCase(Character.toUpperCase(codePoint)))
                .forEach(caseless::appendCodePoint);
        return caseless.toString();
    }

    /** With ASCII for its full-width twins (U+FF01 to U+FF5E) and the ideographic space. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        text.chars()
                .map(c -> c >= '\uFF01' && c <= '\uFF5E' ? c - '\uFF01' + '!' : c == '\u3000' ? ' ' : c)
                .forEach(c -> narrow.append((char) c));
        return narrow.toString();
    }

    /** With its lines in one order. */
    static String sorted(String text) {
        String[] lines = text.split("\n", -1);
        Arrays.sort(lines);
        return String.join("\n", lines);
    }
}
