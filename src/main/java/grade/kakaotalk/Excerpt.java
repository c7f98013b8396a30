package grade.kakaotalk;

import grade.text.Shown;

/** So much of a text as is worth showing. */
final class Excerpt {
    private static final int LENGTH = 60;

    private Excerpt() {}

    /** The text, or its first 60 characters. */
    static String of(String text) {
        return text.length() <= LENGTH ? text : text.substring(0, Shown.safeCut(text, LENGTH));
    }
}
