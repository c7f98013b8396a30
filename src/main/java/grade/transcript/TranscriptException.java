package grade.transcript;

import grade.wording.Message;

/** A text is no transcript; whoever named it can mend that. */
public final class TranscriptException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message message;

    TranscriptException(Message message) {
        super(message.key() + message.arguments());
        this.message = message;
    }

    /** Where, what was expected and what was found. */
    public Message message() {
        return message;
    }
}
