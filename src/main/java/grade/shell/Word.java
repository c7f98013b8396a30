package grade.shell;

import java.util.Optional;

/**
 * A word of a command.
 *
 * @param text as it is written, quotes and all
 * @param value what bash makes of it before it looks for file names; empty where that depends on more than the line
 */
public record Word(Span span, String text, Optional<String> value) {
    public static Word of(Span span, String text) {
        return new Word(span, text, StaticValue.of(text));
    }

    /** Whether bash surely reads exactly this. */
    public boolean is(String wanted) {
        return value.filter(wanted::equals).isPresent();
    }

    Word moved(Move move) {
        return new Word(move.of(span), text, value);
    }
}
