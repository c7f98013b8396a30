package grade.kakaotalk;

import grade.wording.Message;

/** A file is not the chat export that it should be, from some line on. */
public final class ChatFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int part;
    private final long line;
    private final transient Message problem;

    ChatFormatException(long line, Message problem) {
        this(1, line, problem);
    }

    private ChatFormatException(int part, long line, Message problem) {
        super("part " + part + ", line " + line + ": " + problem.key() + ' ' + problem.arguments());
        this.part = part;
        this.line = line;
        this.problem = problem;
    }

    /** The same in a part of an export of several, the first being 1. */
    ChatFormatException inPart(int number) {
        return new ChatFormatException(number, line, problem);
    }

    /** Which part of the export, from 1. */
    public int part() {
        return part;
    }

    /** The line of that part, from 1: of a record that spans several, the first. */
    public long line() {
        return line;
    }

    /** What was expected there and what was found; may quote the chat, so that it is for its owner's eyes only. */
    public Message problem() {
        return problem;
    }
}
