package grade.shell;

import java.util.Optional;

/**
 * A variable that is set, for one command or for all that follow.
 *
 * @param name without a subscript
 * @param value empty where it depends on more than the line
 */
public record Assignment(Span span, String name, Optional<String> value) {
    Assignment moved(Move move) {
        return new Assignment(move.of(span), name, value);
    }
}
