package grade.advice;

import grade.shell.Lexeme;
import grade.shell.Octets;
import grade.shell.Opening;
import grade.shell.Scan;
import grade.shell.Span;
import grade.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place and the reason why bash does not take a line. That it does not, only bash itself may say. */
public final class SyntaxMistake {
    private static final Set<String> BETWEEN = Set.of("|", "|&", "&&", "||");
    private static final Set<String> ENDS = Set.of(";", ";;", "&");
    private static final Pattern PROGRAM = Pattern.compile("^(?:/\\S*/)?bash: (?:-c: )?(?:line \\d+: )?");
    private static final Pattern TOKEN = Pattern.compile("syntax error near unexpected token [`']([^']+)'");

    private final String octets;
    private final Scan scan;
    private final List<Lexeme> lexemes;

    private SyntaxMistake(String line) {
        this.octets = Octets.of(line);
        this.scan = Scan.of(line);
        this.lexemes = scan.lexemes();
    }

    /**
     * Why bash refuses a line.
     *
     * @param complaint what bash says
     */
    public static Advice in(String line, String complaint) {
        SyntaxMistake mistake = new SyntaxMistake(line);
        return mistake.unclosed()
                .or(mistake::bareParenthesis)
                .or(mistake::strayOperator)
                .or(mistake::groupWithoutEnd)
                .or(() -> Keywords.check(mistake.lexemes))
                .orElseGet(() -> mistake.asBashSays(complaint));
    }

    private Optional<Advice> unclosed() {
        return scan.unclosed().stream()
                .findFirst()
                .map(opening -> Advice.mistake(id(opening), opening.span(), opening.sign()));
    }

    private static String id(Opening opening) {
        return switch (opening.sign()) {
            case "\"", "'", "$'", "`" -> "unclosed-quote";
            case "<<" -> "unclosed-here-document";
            default -> "unclosed-bracket";
        };
    }

    /** {@code echo (x)}: mended by quotes around all of it. */
    private Optional<Advice> bareParenthesis() {
        return lexemes.stream()
                .filter(lexeme -> lexeme.kind() == Lexeme.Kind.STRAY)
                .findFirst()
                .map(lexeme -> {
                    Advice advice = Advice.mistake("bare-parenthesis", lexeme.span());
                    return quoted(lexeme.span().start()).map(advice::mendedTo).orElse(advice);
                });
    }

    private Optional<String> quoted(int from) {
        int start = from;
        while (start > 0 && octets.charAt(start - 1) > ' ' && "\"'`|;&<>".indexOf(octets.charAt(start - 1)) < 0) {
            start--;
        }
        int close = octets.indexOf(')', from);
        int end = close < 0 ? -1 : close + 1;
        while (end > 0
                && end < octets.length()
                && octets.charAt(end) > ' '
                && "\"'`|;&<>()".indexOf(octets.charAt(end)) < 0) {
            end++;
        }
        if (end < 0 || octets.substring(start, end).contains("'")) {
            return Optional.empty();
        }
        return Optional.of(Octets.text(
                octets.substring(0, start) + "'" + octets.substring(start, end) + "'" + octets.substring(end)));
    }

    /** A sign that joins two commands, of which one is not there. */
    private Optional<Advice> strayOperator() {
        Optional<Lexeme> before = Optional.empty();
        for (Lexeme lexeme : lexemes) {
            boolean follows = before.isEmpty() || isOperator(before.get());
            if (lexeme.kind() == Lexeme.Kind.OPERATOR
                    && follows
                    && !lexeme.text().equals(")")) {
                Lexeme stray =
                        before.filter(each -> BETWEEN.contains(each.text())).orElse(lexeme);
                return Optional.of(Advice.mistake("stray-operator", stray.span(), stray.text()));
            }
            if (lexeme.kind() != Lexeme.Kind.NEWLINE) {
                before = Optional.of(lexeme);
            }
        }
        return before.filter(last -> last.kind() == Lexeme.Kind.OPERATOR && BETWEEN.contains(last.text()))
                .map(last -> Advice.mistake("stray-operator", last.span(), last.text()));
    }

    private static boolean isOperator(Lexeme lexeme) {
        return lexeme.kind() == Lexeme.Kind.OPERATOR
                && (BETWEEN.contains(lexeme.text()) || ENDS.contains(lexeme.text()));
    }

    /** A brace closes a group only where a command could begin. */
    private Optional<Advice> groupWithoutEnd() {
        boolean isOpen = lexemes.stream().anyMatch(lexeme -> lexeme.isCommand("{"));
        boolean isClosed = lexemes.stream().anyMatch(lexeme -> lexeme.isCommand("}"));
        return lexemes.stream()
                .filter(lexeme ->
                        lexeme.kind() == Lexeme.Kind.WORD && lexeme.text().equals("}"))
                .filter(lexeme -> isOpen && !isClosed)
                .findFirst()
                .map(lexeme -> {
                    int at = lexeme.span().start();
                    String mended = octets.substring(0, at).stripTrailing() + "; " + octets.substring(at);
                    return Advice.mistake("group-end", lexeme.span()).mendedTo(Octets.text(mended));
                });
    }

    private Advice asBashSays(String complaint) {
        String said = PROGRAM.matcher(complaint.lines().findFirst().orElse("")).replaceFirst("");
        Matcher token = TOKEN.matcher(said);
        Optional<Span> place = token.find() ? only(Octets.of(token.group(1))) : Optional.empty();
        return new Advice("syntax", Message.of("advice-syntax", said), place, Optional.empty(), false);
    }

    private Optional<Span> only(String token) {
        List<Span> places = lexemes.stream()
                .filter(lexeme -> lexeme.text().equals(token))
                .map(Lexeme::span)
                .toList();
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }
}
