package grade.advice;

import java.util.Optional;

/**
 * A character that programs put in place of another one when text is copied. Bash takes it for part of a word.
 *
 * @param id its name in results
 * @param instead what was meant
 */
record Slip(String id, String instead) {
    private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB";
    private static final String SINGLE_QUOTES = "\u2018\u2019\u201A\u201B\u2032";
    private static final String BLANKS = "\u00A0\u1680\u202F\u205F\u3000";
    private static final String SHORT_DASHES = "\u2010\u2011\u2012\u2013\u2212";
    private static final String LONG_DASHES = "\u2014\u2015";
    private static final String INVISIBLE = "\u00AD\u2060\uFEFF";
    private static final int FULL_WIDTH = 0xFF01 - '!';

    /** A curly quote, for which a straight one was meant. */
    static Optional<Slip> quote(int character) {
        if (DOUBLE_QUOTES.indexOf(character) >= 0) {
            return Optional.of(new Slip("curly-quotes", "\""));
        }
        return SINGLE_QUOTES.indexOf(character) >= 0 ? Optional.of(new Slip("curly-quotes", "'")) : Optional.empty();
    }

    /** Any other such character; dashes only at the start of an option. */
    static Optional<Slip> other(int character, boolean beginsOption) {
        if (BLANKS.indexOf(character) >= 0 || (character >= 0x2000 && character <= 0x200A)) {
            return Optional.of(new Slip("odd-blank", " "));
        }
        if (character >= 0xFF01 && character <= 0xFF5E) {
            return Optional.of(new Slip("full-width", Character.toString(character - FULL_WIDTH)));
        }
        if (INVISIBLE.indexOf(character) >= 0 || (character >= 0x200B && character <= 0x200F)) {
            return Optional.of(new Slip("invisible", ""));
        }
        if (character == '\r') {
            return Optional.of(new Slip("carriage-return", ""));
        }
        if (beginsOption && SHORT_DASHES.indexOf(character) >= 0) {
            return Optional.of(new Slip("dash", "-"));
        }
        return beginsOption && LONG_DASHES.indexOf(character) >= 0
                ? Optional.of(new Slip("dash", "--"))
                : Optional.empty();
    }
}
