package grade.wording;

import java.util.List;

/**
 * Something to say, not yet in a language: a key of the bundles and what to fill in. Arguments may be text made by
 * others; {@link Wording} shows them safely.
 */
public record Message(String key, List<String> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(
                key, List.of(arguments).stream().map(Object::toString).toList());
    }
}
