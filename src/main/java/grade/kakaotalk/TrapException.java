package grade.kakaotalk;

import grade.wording.Message;

/** A chat was asked for with traps that cannot be in it, or would change nothing there. */
public final class TrapException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message message;

    TrapException(Message message) {
        super(message.key() + message.arguments());
        this.message = message;
    }

    /** Which traps, why not, and what would help. */
    public Message message() {
        return message;
    }
}
