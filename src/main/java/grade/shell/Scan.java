package grade.shell;

import java.util.List;

/**
 * What a walk over the characters of a line shows, without a syntax tree.
 *
 * @param masked the line with as many bytes, but without what the grammar takes wrong: prefixes and comments are blank,
 *     text between backquotes is a variable, braces in words are
 *     letters, and redirections of all kinds are those to files
 * @param unclosed what was never closed, innermost first
 * @param lexemes its words and signs, in order; those of backquotes are not among them
 * @param literal quoted texts, comments and here-documents
 * @param bangs two or more {@code !} in a row, where an interactive bash would put an earlier command
 * @param whole false where commands nest deeper than we follow, or {@code ((} opens two groups
 */
public record Scan(
        String masked,
        List<Embedded> embedded,
        List<Opening> unclosed,
        List<Lexeme> lexemes,
        List<Span> literal,
        List<Span> bangs,
        boolean whole) {
    public Scan {
        embedded = List.copyOf(embedded);
        unclosed = List.copyOf(unclosed);
        lexemes = List.copyOf(lexemes);
        literal = List.copyOf(literal);
        bangs = List.copyOf(bangs);
    }

    public static Scan of(String line) {
        return Lexer.scan(Octets.of(line));
    }

    /** Whether the byte at this place means itself. */
    public boolean isLiteral(int place) {
        return literal.stream().anyMatch(span -> span.start() <= place && place < span.end());
    }
}
