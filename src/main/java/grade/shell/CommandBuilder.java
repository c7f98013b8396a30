package grade.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a simple command together from the nodes of a syntax tree. */
final class CommandBuilder {
    private static final Set<String> EXPRESSIONS = Set.of(
            "unary_expression",
            "binary_expression",
            "ternary_expression",
            "parenthesized_expression",
            "negation_expression",
            "variable_assignments",
            "command_name");

    private static final List<String> OPERATORS =
            List.of("<<<", "<<-", "<<", "<&", "<>", ">>", ">&", ">|", "&>>", "&>");

    private final String line;
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Redirection> redirections = new ArrayList<>();
    private Optional<Span> span = Optional.empty();

    CommandBuilder(String line) {
        this.line = line;
    }

    SimpleCommand build() {
        words.sort(Comparator.comparingInt(word -> word.span().start()));
        return new SimpleCommand(span.orElse(new Span(0, 0)), assignments, words, redirections);
    }

    void cover(Span part) {
        span = Optional.of(span.map(part::with).orElse(part));
    }

    /** Takes a command of any kind that has a name and words. */
    void take(SyntaxNode node) {
        cover(node.span());
        if (node.is("variable_assignment")) {
            assign(node);
            return;
        }
        boolean isDeclaration = node.is("declaration_command");
        for (SyntaxNode child : node.children()) {
            if (child.is("variable_assignment") && !isDeclaration) {
                assign(child);
            } else if (child.is("file_redirect")) {
                redirect(child);
            } else {
                takeWords(child);
            }
        }
    }

    private void takeWords(SyntaxNode node) {
        if (node.named() && EXPRESSIONS.contains(node.type())) {
            for (SyntaxNode child : node.children()) {
                if (child.is("variable_assignment")) {
                    assign(child);
                } else {
                    takeWords(child);
                }
            }
        } else if (!node.is("comment")) {
            words.add(word(node.span()));
        }
    }

    private void assign(SyntaxNode node) {
        String text = text(node.span());
        int equals = text.indexOf('=');
        String name = text.substring(0, Math.max(0, equals)).replaceFirst("(\\[.*|\\+)$", "");
        String value = text.substring(equals + 1);
        assignments.add(new Assignment(
                node.span(), name, value.startsWith("(") ? Optional.empty() : StaticValue.of(Octets.text(value))));
    }

    /** The grammar takes what follows the target for more targets: those are words. */
    void redirect(SyntaxNode node) {
        Optional<Span> operator = Optional.empty();
        Optional<Span> target = Optional.empty();
        for (SyntaxNode child : node.children()) {
            if (!child.named() && operator.isEmpty()) {
                operator = Optional.of(child.span());
            } else if (target.isEmpty()) {
                target = Optional.of(child.span());
            } else {
                words.add(word(child.span()));
            }
        }
        Span sign = operator.orElse(node.span());
        String descriptor = descriptorBefore(sign.start());
        Span end = target.orElse(new Span(sign.end(), sign.end()));
        Span all = new Span(sign.start() - descriptor.length(), end.end());
        cover(all);
        cover(node.span());
        redirections.add(new Redirection(all, descriptor, operatorAt(sign), word(end)));
    }

    /** The grammar was not shown it. Digits at the end of another word are none. */
    private String descriptorBefore(int sign) {
        int start = sign;
        while (start > 0 && Character.isDigit(line.charAt(start - 1))) {
            start--;
        }
        boolean isWord = start > 0 && " \t\n;&|()<>".indexOf(line.charAt(start - 1)) < 0;
        return isWord ? "" : line.substring(start, sign);
    }

    /** The grammar was shown only the first sign of most. */
    private String operatorAt(Span sign) {
        for (String operator : OPERATORS) {
            if (line.startsWith(operator, sign.start())) {
                return operator;
            }
        }
        return text(sign);
    }

    private Word word(Span place) {
        return Word.of(place, Octets.text(text(place)));
    }

    private String text(Span place) {
        return line.substring(place.start(), place.end());
    }
}
