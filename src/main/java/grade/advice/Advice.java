package grade.advice;

import grade.shell.Span;
import grade.wording.Message;
import java.util.Optional;

/**
 * Something about a line as it is written.
 *
 * @param id its name in results
 * @param place where; empty where no one place is to blame
 * @param mended the line without it, to copy; nobody changes an answer silently
 * @param note whether it costs nothing; else it may be why the line is wrong
 */
public record Advice(String id, Message message, Optional<Span> place, Optional<String> mended, boolean note) {
    static Advice mistake(String id, Span place, Object... arguments) {
        return new Advice(id, Message.of("advice-" + id, arguments), Optional.of(place), Optional.empty(), false);
    }

    static Advice note(String id, Span place, Object... arguments) {
        return new Advice(id, Message.of("advice-" + id, arguments), Optional.of(place), Optional.empty(), true);
    }

    Advice mendedTo(String line) {
        return new Advice(id, message, place, Optional.of(line), note);
    }
}
