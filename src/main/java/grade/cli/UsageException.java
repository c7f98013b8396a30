package grade.cli;

import grade.wording.Message;

/** The command line, or a file it names, is wrong: the caller can mend it. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message message;

    UsageException(Message message) {
        super(message.key() + message.arguments());
        this.message = message;
    }

    /** What was asked, what was found, the next step. */
    Message message() {
        return message;
    }
}
