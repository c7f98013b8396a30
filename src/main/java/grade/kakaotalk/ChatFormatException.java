package grade.kakaotalk;

/** A file is not the chat export that it should be, from some line on. */
public final class ChatFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long line;
    private final String expected;
    private final String found;

    ChatFormatException(long line, String expected, String found) {
        super("line " + line + ": expected " + expected + ", found " + found);
        this.line = line;
        this.expected = expected;
        this.found = found;
    }

    /** The line of the file, from 1: of a record that spans several, the first. */
    public long line() {
        return line;
    }

    /** What should have been there, in English. */
    public String expected() {
        return expected;
    }

    /** What was there instead, in English; may quote the file as it is, not made fit for a terminal. */
    public String found() {
        return found;
    }
}
