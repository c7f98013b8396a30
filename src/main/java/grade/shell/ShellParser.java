package grade.shell;

import grade.wording.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes lines of bash apart. What the grammar takes wrong is kept from it, or put right in its tree. Safe for several
 * threads.
 */
public final class ShellParser {
    private static final int DEEPEST = 20;

    private final Grammar grammar;

    public ShellParser(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Why no line can be taken apart on this machine; empty where lines can. Loads what is needed. */
    public Optional<Message> obstacle() {
        return grammar.obstacle();
    }

    /** What the line is made of; empty where no line can be taken apart here, or this one nests too deep. */
    public Optional<ShellLine> parse(String line) {
        return parse(Octets.of(line), 0);
    }

    private Optional<ShellLine> parse(String octets, int depth) {
        Scan scan = Lexer.scan(octets);
        Optional<SyntaxNode> tree =
                scan.whole() && depth < DEEPEST ? grammar.tree(Octets.text(scan.masked())) : Optional.empty();
        return tree.map(root -> {
            TreeReader reader = new TreeReader(octets);
            List<Statement> statements = reader.read(root);
            boolean whole = reader.whole() && scan.unclosed().isEmpty();
            List<Pipeline> pipelines = new ArrayList<>(reader.pipelines());
            List<SimpleCommand> commands = new ArrayList<>(reader.commands());
            for (Embedded part : scan.embedded()) {
                Optional<ShellLine> inner = parse(part.commands(octets), depth + 1);
                whole &= inner.filter(ShellLine::whole).isPresent();
                Move move = part.move(octets);
                inner.ifPresent(parts -> {
                    pipelines.addAll(Move.each(parts.pipelines(), each -> each.moved(move)));
                    commands.addAll(Move.each(parts.commands(), each -> each.moved(move)));
                });
            }
            return line(octets, statements, pipelines, commands, whole);
        });
    }

    /** In an order of our own, since the grammar meets nested parts first. */
    private static ShellLine line(
            String octets,
            List<Statement> statements,
            List<Pipeline> pipelines,
            List<SimpleCommand> commands,
            boolean whole) {
        Comparator<Span> order =
                Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());
        pipelines.sort(Comparator.comparing(Pipeline::span, order));
        commands.sort(Comparator.comparing(SimpleCommand::span, order));
        return new ShellLine(Octets.text(octets), statements, pipelines, commands, whole);
    }
}
