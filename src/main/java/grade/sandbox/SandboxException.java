package grade.sandbox;

import grade.wording.Message;

/** This machine cannot run a line safely now: nobody's answer is wrong, nothing may be judged. */
public final class SandboxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message message;

    public SandboxException(Message message) {
        super(message.key() + message.arguments());
        this.message = message;
    }

    public SandboxException(Message message, Throwable cause) {
        super(message.key() + message.arguments(), cause);
        this.message = message;
    }

    /** What is the matter, and the fix. */
    public Message message() {
        return message;
    }
}
