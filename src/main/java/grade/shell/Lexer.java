package grade.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks over a line as bash reads it: words, here-documents and the places where commands begin. It finds what is never
 * closed, and what the parser must not see because it takes it wrong.
 */
final class Lexer {
    private static final int DEEPEST = 100;
    private static final String NO_CLOSER = "";
    private static final Pattern NAMED_COMPOUND =
            Pattern.compile("\\s+[A-Za-z_]\\w*\\s+(?=[({]|(?:if|for|while|until|case|select)\\b|\\[\\[)");

    private final Cursor cursor;
    private final Quoting words;
    private final List<HereDocument> awaited = new ArrayList<>();

    private Lexer(String line) {
        this.cursor = new Cursor(line);
        this.words = new Quoting(cursor, this::nested);
    }

    /** @param line as {@link Octets} */
    static Scan scan(String line) {
        Lexer lexer = new Lexer(line);
        lexer.commands(NO_CLOSER);
        lexer.awaited.forEach(document -> lexer.cursor.unclosed.add(new Opening("<<", document.operator())));
        return lexer.cursor.found();
    }

    private void commands(String closer) {
        Position position = new Position();
        while (!cursor.isOver()) {
            char c = cursor.line.charAt(cursor.at);
            if (c == ')' && !closer.equals(NO_CLOSER) && !position.isPattern()) {
                return;
            }
            switch (c) {
                case ' ', '\t' -> cursor.at++;
                case '\n' -> newline(position);
                case '#' -> cursor.comment();
                case ';', '&', '|' -> operator(position);
                case '(' -> parenthesis(position);
                case ')' -> {
                    cursor.at++;
                    cursor.note(position.isPattern() ? Lexeme.Kind.PATTERN : Lexeme.Kind.OPERATOR, cursor.at - 1);
                    position.endPattern();
                }
                case '<', '>' -> redirection();
                default -> word(position);
            }
        }
    }

    private void newline(Position position) {
        cursor.at++;
        cursor.note(Lexeme.Kind.NEWLINE, cursor.at - 1);
        position.begin();
        List<HereDocument> begun = List.copyOf(awaited);
        awaited.clear();
        begun.forEach(this::body);
    }

    private void operator(Position position) {
        int from = cursor.at;
        if (cursor.sees(";;") || cursor.sees(";&")) {
            cursor.skip(cursor.sees(";;&") ? 3 : 2);
            cursor.note(Lexeme.Kind.OPERATOR, from);
            position.nextPattern();
        } else if (cursor.sees("&>")) {
            redirection();
        } else {
            cursor.skip(cursor.sees("&&") || cursor.sees("||") || cursor.sees("|&") ? 2 : 1);
            cursor.note(position.isPattern() ? Lexeme.Kind.PATTERN : Lexeme.Kind.OPERATOR, from);
            position.begin();
        }
    }

    private void parenthesis(Position position) {
        if (position.isPattern()) {
            cursor.at++;
        } else if (cursor.sees("()")) {
            cursor.at += 2;
            cursor.note(Lexeme.Kind.FUNCTION, cursor.at - 2);
            position.begin();
        } else if (Parentheses.areArithmetic(cursor.line, cursor.at)) {
            words.arithmetic("((");
            position.passCommand();
        } else {
            // The grammar takes it for arithmetic, come what may.
            cursor.whole &= !cursor.sees("((");
            int from = cursor.at;
            cursor.lexemes.add(new Lexeme(
                    position.isBegin() ? Lexeme.Kind.GROUP : Lexeme.Kind.STRAY,
                    new Span(from, from + 1),
                    "(",
                    cursor.depth));
            nested("(");
            position.passCommand();
        }
    }

    private void nested(String opener) {
        int opened = cursor.at;
        cursor.at += opener.length();
        if (cursor.depth == DEEPEST) {
            cursor.whole = false;
            cursor.at = cursor.line.length();
            return;
        }
        cursor.depth++;
        commands(")");
        cursor.depth--;
        cursor.close(")", opener, opened);
    }

    private void redirection() {
        int from = cursor.at;
        if (cursor.sees("<(") || cursor.sees(">(")) {
            nested(cursor.line.substring(cursor.at, cursor.at + 2));
        } else if (cursor.sees("<<<")) {
            cursor.blank(from + 1, from + 3);
            cursor.at += 3;
            target();
        } else if (cursor.sees("<<")) {
            boolean stripsTabs = cursor.sees("<<-");
            cursor.at += stripsTabs ? 3 : 2;
            cursor.blank(from + 1, cursor.at);
            String delimiter = target();
            awaited.add(new HereDocument(new Span(from, from + 2), delimiter, stripsTabs));
        } else {
            while (!cursor.isOver()
                    && "<>&|".indexOf(cursor.line.charAt(cursor.at)) >= 0
                    && !cursor.sees("<(")
                    && !cursor.sees(">(")) {
                cursor.at++;
            }
            if (cursor.line.charAt(from) != '&' && !cursor.line.startsWith(">>", from)) {
                cursor.blank(from + 1, cursor.at);
            }
            target();
        }
    }

    private String target() {
        while (cursor.sees(" ") || cursor.sees("\t")) {
            cursor.at++;
        }
        int from = cursor.at;
        words.text();
        cursor.note(Lexeme.Kind.TARGET, from);
        return cursor.line.substring(from, cursor.at);
    }

    private void word(Position position) {
        int from = cursor.at;
        words.text();
        if (cursor.at == from) {
            cursor.at++;
        }
        String word = cursor.line.substring(from, cursor.at);
        boolean isDescriptor =
                (cursor.sees("<") || cursor.sees(">")) && word.chars().allMatch(Character::isDigit);
        if (isDescriptor) {
            cursor.blank(from, cursor.at);
            return;
        }
        cursor.note(position.isBegin() ? Lexeme.Kind.COMMAND : Lexeme.Kind.WORD, from);
        if (word.equals("[[") && position.isBegin()) {
            words.condition(from);
            position.passCommand();
        } else if (position.takePrefix(word)) {
            cursor.blank(from, cursor.at);
            if (word.equals("coproc")) {
                nameOfCoprocess();
            }
        }
    }

    /** Only a compound command can be given one. */
    private void nameOfCoprocess() {
        Matcher named = NAMED_COMPOUND.matcher(cursor.line).region(cursor.at, cursor.line.length());
        if (named.lookingAt()) {
            cursor.blank(cursor.at, named.end());
            cursor.at = named.end();
        }
    }

    private void body(HereDocument document) {
        int from = cursor.at;
        int end = cursor.at;
        while (true) {
            if (cursor.isOver()) {
                cursor.unclosed.add(new Opening("<<", document.operator()));
                break;
            }
            int newline = cursor.line.indexOf('\n', cursor.at);
            int lineEnd = newline < 0 ? cursor.line.length() : newline;
            boolean isEnd = document.isEnd(cursor.line.substring(cursor.at, lineEnd));
            end = isEnd ? cursor.at : lineEnd;
            cursor.at = newline < 0 ? lineEnd : newline + 1;
            if (isEnd) {
                break;
            }
        }
        int after = cursor.at;
        if (!document.isQuoted()) {
            embeddedIn(from, end);
        }
        cursor.at = after;
        cursor.literal.add(new Span(from, after));
        cursor.blank(from, after);
    }

    private void embeddedIn(int from, int end) {
        cursor.at = from;
        while (cursor.at < end) {
            int opened = cursor.at;
            boolean isCommands = cursor.sees("$(") && !Parentheses.areArithmetic(cursor.line, cursor.at + 1);
            words.inQuotes();
            if (isCommands && cursor.at <= end) {
                cursor.embedded.add(
                        new Embedded(new Span(opened, cursor.at), new Span(opened + 2, cursor.at - 1), false));
            }
        }
    }
}
