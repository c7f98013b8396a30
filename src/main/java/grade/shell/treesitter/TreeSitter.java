package grade.shell.treesitter;

import grade.shell.Grammar;
import grade.shell.Octets;
import grade.shell.Span;
import grade.shell.SyntaxNode;
import grade.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;
import org.treesitter.TreeSitterBash;

/** Trees by tree-sitter-bash. Its native code is loaded with the first line; safe for several threads. */
public final class TreeSitter implements Grammar {
    /** Deeper trees are no answers that people write, and would cost us the stack. */
    private static final int DEEPEST = 400;

    private final Natives natives;
    private Optional<Message> obstacle = Optional.empty();
    private boolean tried;

    public TreeSitter(Natives natives) {
        this.natives = natives;
    }

    @Override
    public synchronized Optional<Message> obstacle() {
        if (!tried) {
            obstacle = load();
            tried = true;
        }
        return obstacle;
    }

    private Optional<Message> load() {
        String architecture = System.getProperty("os.arch", "");
        Optional<Path> directory = natives.directory(architecture);
        if (directory.isEmpty()) {
            return Optional.of(Message.of("shell-no-natives", architecture));
        }
        // The only way to tell the library where its code is; it would write to the temporary directory otherwise.
        System.setProperty("tree-sitter-lib", directory.get().toString());
        try (TSParser parser = new TSParser()) {
            return parser.setLanguage(new TreeSitterBash())
                    ? Optional.empty()
                    : Optional.of(Message.of("shell-natives-fail", "set language"));
        } catch (LinkageError e) {
            return Optional.of(Message.of("shell-natives-fail", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public Optional<SyntaxNode> tree(String line) {
        if (obstacle().isPresent()) {
            return Optional.empty();
        }
        try (TSParser parser = new TSParser()) {
            parser.setLanguage(new TreeSitterBash());
            try (TSTree tree = parser.parseString(null, line);
                    TSTreeCursor cursor = new TSTreeCursor(tree.getRootNode())) {
                return node(cursor, 0, Octets.of(line).length());
            }
        }
    }

    private static Optional<SyntaxNode> node(TSTreeCursor cursor, int depth, int length) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        TSNode node = cursor.currentNode();
        String type = node.isMissing() ? "ERROR" : node.getType();
        Span span = new Span(Math.min(length, node.getStartByte()), Math.min(length, node.getEndByte()));
        boolean named = node.isNamed();
        List<SyntaxNode> children = new ArrayList<>();
        if (cursor.gotoFirstChild()) {
            do {
                Optional<SyntaxNode> child = node(cursor, depth + 1, length);
                if (child.isEmpty()) {
                    return child;
                }
                children.add(child.get());
            } while (cursor.gotoNextSibling());
            cursor.gotoParent();
        }
        return Optional.of(new SyntaxNode(type, named, span, children));
    }
}
