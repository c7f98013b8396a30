package grade.shell;

import java.util.Set;

/**
 * Where a command reads from or writes to instead.
 *
 * @param descriptor the number before the operator; empty text where none is written
 * @param operator as in bash(1): {@code >}, {@code >>}, {@code <}, {@code <<}, {@code <<<}, {@code >&} and so on
 * @param target the word behind it: a file's name, a descriptor, the text of a here-string, the end of a here-document
 */
public record Redirection(Span span, String descriptor, String operator, Word target) {
    private static final Set<String> WRITING = Set.of(">", ">>", ">|", "&>", "&>>", "<>");

    /** Whether the target is a file that is written. */
    public boolean writesFile() {
        boolean isBoth = operator.equals(">&") && !target.text().matches("\\d+-?|-?");
        return WRITING.contains(operator) || isBoth;
    }

    /** Whether the target is a file that is read. */
    public boolean readsFile() {
        return operator.equals("<") || operator.equals("<>");
    }

    public boolean isHereDocument() {
        return operator.equals("<<") || operator.equals("<<-");
    }

    Redirection moved(Move move) {
        return new Redirection(move.of(span), descriptor, operator, target.moved(move));
    }
}
