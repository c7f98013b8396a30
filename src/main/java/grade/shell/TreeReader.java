package grade.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads statements, pipelines and commands from a syntax tree. The tree nests lists, pipelines and redirections by rules
 * of its own; here they are laid out flat first and put together again as bash does: a redirection belongs to the
 * command before it, {@code |} binds before {@code &&}.
 */
final class TreeReader {
    private static final Set<String> LAID_FLAT = Set.of("list", "pipeline", "redirected_statement", "negated_command");
    private static final Set<String> REDIRECTIONS = Set.of("file_redirect", "heredoc_redirect", "herestring_redirect");
    private static final Set<String> SIMPLE =
            Set.of("command", "declaration_command", "unset_command", "variable_assignment", "variable_assignments");
    private static final Set<String> COMPOUND = Set.of(
            "subshell",
            "compound_statement",
            "if_statement",
            "while_statement",
            "for_statement",
            "c_style_for_statement",
            "case_statement",
            "function_definition",
            "test_command");

    private final String line;
    private final List<Pipeline> pipelines = new ArrayList<>();
    private final List<SimpleCommand> commands = new ArrayList<>();
    private boolean whole = true;

    /** @param line as {@link Octets} */
    TreeReader(String line) {
        this.line = line;
    }

    List<Pipeline> pipelines() {
        return pipelines;
    }

    List<SimpleCommand> commands() {
        return commands;
    }

    /** Whether the grammar knew every part. */
    boolean whole() {
        return whole;
    }

    List<Statement> read(SyntaxNode root) {
        checkWhole(root);
        return statements(root.children(), true);
    }

    private void checkWhole(SyntaxNode node) {
        whole &= !node.is("ERROR");
        node.children().forEach(this::checkWhole);
    }

    /** The statements among the children of a node; everything else is searched for statements inside. */
    private List<Statement> statements(List<SyntaxNode> nodes, boolean top) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            SyntaxNode node = nodes.get(i);
            if (isStatement(node)) {
                boolean background = i + 1 < nodes.size() && nodes.get(i + 1).is("&");
                statements.add(statement(node, background, top));
            } else {
                statements(node.children(), false);
            }
        }
        return statements;
    }

    private static boolean isStatement(SyntaxNode node) {
        return node.named()
                && (LAID_FLAT.contains(node.type()) || SIMPLE.contains(node.type()) || COMPOUND.contains(node.type()));
    }

    private Statement statement(SyntaxNode node, boolean background, boolean top) {
        List<Piece> pieces = new ArrayList<>();
        layFlat(node, pieces);
        List<Pipeline> parts = new ArrayList<>();
        List<Piece> current = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.kind() == Piece.Kind.AND_OR) {
                parts.add(pipeline(current, top));
                current.clear();
            } else {
                current.add(piece);
            }
        }
        parts.add(pipeline(current, top));
        Span span = parts.get(0).span().with(parts.get(parts.size() - 1).span());
        return new Statement(span, parts, background);
    }

    private static void layFlat(SyntaxNode node, List<Piece> pieces) {
        if (REDIRECTIONS.contains(node.type())) {
            pieces.add(new Piece(Piece.Kind.REDIRECTION, node));
        } else if (node.named() && LAID_FLAT.contains(node.type())) {
            node.children().forEach(child -> layFlat(child, pieces));
        } else if (node.is("|") || node.is("|&")) {
            pieces.add(new Piece(Piece.Kind.PIPE, node));
        } else if (node.is("&&") || node.is("||")) {
            pieces.add(new Piece(Piece.Kind.AND_OR, node));
        } else if (node.named() && !node.is("comment")) {
            pieces.add(new Piece(Piece.Kind.STAGE, node));
        }
    }

    private Pipeline pipeline(List<Piece> pieces, boolean top) {
        List<Stage> stages = new ArrayList<>();
        List<Span> operators = new ArrayList<>();
        List<Piece> current = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.kind() == Piece.Kind.PIPE) {
                stages.add(stage(current));
                operators.add(piece.node().span());
                current.clear();
            } else {
                current.add(piece);
            }
        }
        stages.add(stage(current));
        boolean tappable = top
                && whole
                && stages.stream()
                        .flatMap(stage -> stage.redirections().stream())
                        .noneMatch(Redirection::isHereDocument);
        Span span = stages.get(0).span().with(stages.get(stages.size() - 1).span());
        Pipeline pipeline = new Pipeline(span, stages, operators, tappable);
        pipelines.add(pipeline);
        return pipeline;
    }

    /** A node and the redirections that belong to it; nothing but redirections is a command, too. */
    private Stage stage(List<Piece> pieces) {
        CommandBuilder builder = new CommandBuilder(line);
        boolean isSimple = true;
        for (Piece piece : pieces) {
            SyntaxNode node = piece.node();
            if (piece.kind() == Piece.Kind.REDIRECTION) {
                builder.redirect(node);
            } else if (isArithmetic(node) || !(SIMPLE.contains(node.type()) || isOldTest(node))) {
                builder.cover(node.span());
                isSimple = false;
            } else {
                builder.take(node);
            }
            search(node);
        }
        SimpleCommand command = builder.build();
        if (!isSimple) {
            return new Stage(command.span(), Optional.empty(), command.redirections());
        }
        commands.add(command);
        return new Stage(command.span(), Optional.of(command), command.redirections());
    }

    /** Reads the statements inside a stage. Assignments are statements of their own only where nothing goes with them. */
    private void search(SyntaxNode node) {
        boolean holdsAssignments = SIMPLE.contains(node.type()) || node.is("c_style_for_statement");
        for (SyntaxNode child : node.children()) {
            if (holdsAssignments && child.is("variable_assignment")) {
                search(child);
            } else {
                statements(List.of(child), false);
            }
        }
    }

    /** {@code [} is a command like others, {@code [[} is grammar. */
    private boolean isOldTest(SyntaxNode node) {
        return node.is("test_command") && !line.startsWith("[[", node.span().start());
    }

    /** The tree has {@code ((x = 1))} as the name of a command. */
    private boolean isArithmetic(SyntaxNode node) {
        return node.is("command") && line.startsWith("((", node.span().start());
    }
}
