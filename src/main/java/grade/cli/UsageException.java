package grade.cli;

import grade.text.Nearest;
import grade.wording.Message;
import java.util.List;

/** The command line, or a file it names, is wrong: the caller can mend it. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message message;

    UsageException(Message message) {
        super(message.key() + message.arguments());
        this.message = message;
    }

    /**
     * A word that is none of those known: the message says which one may be meant, or all.
     *
     * @param key of the message that names all; the other one ends in {@code -near}
     */
    static UsageException unknown(String key, String word, List<String> known) {
        return new UsageException(Nearest.to(word, known)
                .map(near -> Message.of(key + "-near", word, near))
                .orElseGet(() -> Message.of(key, word, String.join(", ", known))));
    }

    /** What was asked, what was found, the next step. */
    Message message() {
        return message;
    }
}
