package grade.shell;

/**
 * A word or sign of a line, outside of quotes.
 *
 * @param text as written, as {@link Octets}
 * @param depth how many parentheses it stands in
 */
public record Lexeme(Kind kind, Span span, String text, int depth) {
    /** What it is by its place. */
    public enum Kind {
        /** A word where a command begins: its name, a keyword, an assignment. */
        COMMAND,
        /** Any other word. */
        WORD,
        /** The word behind a redirection. */
        TARGET,
        /** What separates commands, and a parenthesis that closes nothing. */
        OPERATOR,
        NEWLINE,
        /** A parenthesis that opens a group. */
        GROUP,
        /** A parenthesis where none can be. */
        STRAY,
        /** The parentheses behind a function's name. */
        FUNCTION,
        /** A sign of a pattern of {@code case}. */
        PATTERN
    }

    public boolean isCommand(String name) {
        return kind == Kind.COMMAND && text.equals(name);
    }

    public boolean isOperator(String sign) {
        return kind == Kind.OPERATOR && text.equals(sign);
    }
}
