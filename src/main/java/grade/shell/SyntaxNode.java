package grade.shell;

import java.util.List;

/**
 * A node of a syntax tree.
 *
 * @param type what it is; for punctuation and keywords, their text
 * @param named false for punctuation and keywords
 */
public record SyntaxNode(String type, boolean named, Span span, List<SyntaxNode> children) {
    public SyntaxNode {
        children = List.copyOf(children);
    }

    boolean is(String wanted) {
        return type.equals(wanted);
    }
}
