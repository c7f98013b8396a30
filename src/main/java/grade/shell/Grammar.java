package grade.shell;

import grade.wording.Message;
import java.util.Optional;

/** What makes a tree of a line. Safe for several threads; what it needs is loaded with the first line. */
public interface Grammar {
    /**
     * The tree, with the node types of tree-sitter-bash 0.23; empty where it nests too deep, or where there is an
     * obstacle.
     */
    Optional<SyntaxNode> tree(String line);

    /** Why this machine makes no trees; empty where it does. */
    Optional<Message> obstacle();
}
