package grade.kakaotalk;

/** So much of a text as is worth showing. */
final class Excerpt {
    private static final int LENGTH = 60;

    private Excerpt() {}

    /** The text, or its first 60 characters. */
    static String of(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH);
    }
}
