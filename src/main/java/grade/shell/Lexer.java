package grade.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks over a line as bash reads it: quotes, expansions, here-documents and the places where commands begin. It finds
 * what is never closed, and what the parser must not see because it takes it wrong.
 */
final class Lexer {
    private static final int DEEPEST = 100;
    private static final String NO_CLOSER = "";
    private static final Pattern ARRAY = Pattern.compile("[A-Za-z_]\\w*(\\[[^]]*])?\\+?=");
    private static final Pattern NAMED_COMPOUND =
            Pattern.compile("\\s+[A-Za-z_]\\w*\\s+(?=[({]|(?:if|for|while|until|case|select)\\b|\\[\\[)");

    private final String line;
    private final StringBuilder masked;
    private final List<Embedded> embedded = new ArrayList<>();
    private final List<HereDocument> awaited = new ArrayList<>();
    private final List<Opening> unclosed = new ArrayList<>();
    private final List<Lexeme> lexemes = new ArrayList<>();
    private final List<Span> literal = new ArrayList<>();
    private final List<Span> bangs = new ArrayList<>();
    private int at;
    private int depth;
    private boolean whole = true;

    private Lexer(String line) {
        this.line = line;
        this.masked = new StringBuilder(line);
    }

    /** @param line as {@link Octets} */
    static Scan scan(String line) {
        Lexer lexer = new Lexer(line);
        lexer.commands(NO_CLOSER);
        lexer.awaited.forEach(document -> lexer.unclosed.add(new Opening("<<", document.operator())));
        return new Scan(
                lexer.masked.toString(),
                lexer.embedded,
                lexer.unclosed,
                lexer.lexemes,
                lexer.literal,
                lexer.bangs,
                lexer.whole);
    }

    private boolean sees(String text) {
        return line.startsWith(text, at);
    }

    private boolean isOver() {
        return at >= line.length();
    }

    private void skip(int characters) {
        at = Math.min(line.length(), at + characters);
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.charAt(i) != '\n') {
                masked.setCharAt(i, ' ');
            }
        }
    }

    private void note(Lexeme.Kind kind, int from) {
        lexemes.add(new Lexeme(kind, new Span(from, at), line.substring(from, at), depth));
    }

    /** Passes what closes a part, or remembers where it was opened. */
    private void close(String closer, String opener, int opened) {
        if (sees(closer)) {
            at += closer.length();
        } else {
            unclosed.add(new Opening(opener, new Span(opened, opened + opener.length())));
        }
    }

    private void commands(String closer) {
        Position position = new Position();
        while (!isOver()) {
            char c = line.charAt(at);
            if (c == ')' && !closer.equals(NO_CLOSER) && !position.isPattern()) {
                return;
            }
            switch (c) {
                case ' ', '\t' -> at++;
                case '\n' -> newline(position);
                case '#' -> comment();
                case ';', '&', '|' -> operator(position);
                case '(' -> parenthesis(position);
                case ')' -> {
                    at++;
                    note(position.isPattern() ? Lexeme.Kind.PATTERN : Lexeme.Kind.OPERATOR, at - 1);
                    position.endPattern();
                }
                case '<', '>' -> redirection();
                default -> word(position);
            }
        }
    }

    private void newline(Position position) {
        at++;
        note(Lexeme.Kind.NEWLINE, at - 1);
        position.begin();
        List<HereDocument> begun = List.copyOf(awaited);
        awaited.clear();
        begun.forEach(this::body);
    }

    private void comment() {
        int end = line.indexOf('\n', at);
        int from = at;
        at = end < 0 ? line.length() : end;
        blank(from, at);
        literal.add(new Span(from, at));
    }

    private void operator(Position position) {
        int from = at;
        if (sees(";;") || sees(";&")) {
            skip(sees(";;&") ? 3 : 2);
            note(Lexeme.Kind.OPERATOR, from);
            position.nextPattern();
        } else if (sees("&>")) {
            redirection();
        } else {
            skip(sees("&&") || sees("||") || sees("|&") ? 2 : 1);
            note(position.isPattern() ? Lexeme.Kind.PATTERN : Lexeme.Kind.OPERATOR, from);
            position.begin();
        }
    }

    private void parenthesis(Position position) {
        if (position.isPattern()) {
            at++;
        } else if (sees("()")) {
            at += 2;
            note(Lexeme.Kind.FUNCTION, at - 2);
            position.begin();
        } else if (Parentheses.areArithmetic(line, at)) {
            arithmetic("((");
            position.passCommand();
        } else {
            // The grammar takes it for arithmetic, come what may.
            whole &= !sees("((");
            int from = at;
            lexemes.add(new Lexeme(
                    position.isBegin() ? Lexeme.Kind.GROUP : Lexeme.Kind.STRAY, new Span(from, from + 1), "(", depth));
            nested("(");
            position.passCommand();
        }
    }

    private void nested(String opener) {
        int opened = at;
        at += opener.length();
        if (depth == DEEPEST) {
            whole = false;
            at = line.length();
            return;
        }
        depth++;
        commands(")");
        depth--;
        close(")", opener, opened);
    }

    private void redirection() {
        int from = at;
        if (sees("<(") || sees(">(")) {
            nested(line.substring(at, at + 2));
        } else if (sees("<<<")) {
            blank(from + 1, from + 3);
            at += 3;
            target();
        } else if (sees("<<")) {
            boolean stripsTabs = sees("<<-");
            at += stripsTabs ? 3 : 2;
            blank(from + 1, at);
            String delimiter = target();
            awaited.add(new HereDocument(new Span(from, from + 2), delimiter, stripsTabs));
        } else {
            while (!isOver() && "<>&|".indexOf(line.charAt(at)) >= 0 && !sees("<(") && !sees(">(")) {
                at++;
            }
            if (line.charAt(from) != '&' && !line.startsWith(">>", from)) {
                blank(from + 1, at);
            }
            target();
        }
    }

    private String target() {
        while (sees(" ") || sees("\t")) {
            at++;
        }
        int from = at;
        text();
        note(Lexeme.Kind.TARGET, from);
        return line.substring(from, at);
    }

    private void word(Position position) {
        int from = at;
        text();
        if (at == from) {
            at++;
        }
        String word = line.substring(from, at);
        boolean isDescriptor = (sees("<") || sees(">")) && word.chars().allMatch(Character::isDigit);
        if (isDescriptor) {
            blank(from, at);
            return;
        }
        note(position.isBegin() ? Lexeme.Kind.COMMAND : Lexeme.Kind.WORD, from);
        if (word.equals("[[") && position.isBegin()) {
            condition(from);
            position.passCommand();
        } else if (position.takePrefix(word)) {
            blank(from, at);
            if (word.equals("coproc")) {
                nameOfCoprocess();
            }
        }
    }

    /** Only a compound command can be given one. */
    private void nameOfCoprocess() {
        Matcher named = NAMED_COMPOUND.matcher(line).region(at, line.length());
        if (named.lookingAt()) {
            blank(at, named.end());
            at = named.end();
        }
    }

    private void condition(int opened) {
        while (!isOver() && !(sees("]]") && Character.isWhitespace(line.charAt(at - 1)))) {
            quotedOr(() -> at++);
        }
        close("]]", "[[", opened);
    }

    /** Passes one quoted part or expansion; where there is none, does something else. */
    private void quotedOr(Runnable otherwise) {
        switch (line.charAt(at)) {
            case '\\' -> skip(2);
            case '\'' -> single();
            case '"' -> doubled();
            case '$' -> dollar(false);
            case '`' -> backquotes();
            case '!' -> bang();
            default -> otherwise.run();
        }
    }

    /** Passes the characters of one word. */
    private void text() {
        int from = at;
        List<Integer> braces = new ArrayList<>();
        while (!isOver() && !isEndOfWord(from)) {
            if (sees("<(") || sees(">(")) {
                nested(line.substring(at, at + 2));
            } else if (sees("(")) {
                array();
            } else if (sees("{") || sees("}")) {
                braces.add(at++);
            } else {
                quotedOr(() -> at++);
            }
        }
        boolean isDescriptor =
                (sees("<") || sees(">")) && line.substring(from, at).matches("\\{\\w+}");
        if (at - from > 1 && !isDescriptor) {
            braces.forEach(brace -> masked.setCharAt(brace, '_'));
        }
    }

    private boolean isEndOfWord(int from) {
        char c = line.charAt(at);
        if (c == '<' || c == '>') {
            return !sees("<(") && !sees(">(");
        }
        return " \t\n;&|)".indexOf(c) >= 0
                || (c == '(' && !ARRAY.matcher(line).region(from, at).matches());
    }

    private void array() {
        int opened = at++;
        while (!isOver() && !sees(")")) {
            if (sees("#") && Character.isWhitespace(line.charAt(at - 1))) {
                comment();
            } else {
                quotedOr(() -> at++);
            }
        }
        close(")", "(", opened);
    }

    private void single() {
        int opened = at;
        int end = line.indexOf('\'', at + 1);
        at = end < 0 ? line.length() : end;
        close("'", "'", opened);
        literal.add(new Span(opened, at));
    }

    private void ansi() {
        int opened = at;
        at += 2;
        while (!isOver() && !sees("'")) {
            skip(sees("\\") ? 2 : 1);
        }
        close("'", "$'", opened);
        literal.add(new Span(opened, at));
    }

    private void doubled() {
        int opened = at++;
        while (!isOver() && !sees("\"")) {
            inQuotes();
        }
        close("\"", "\"", opened);
        literal.add(new Span(opened, at));
    }

    /** Passes one part of text between double quotes. */
    private void inQuotes() {
        switch (line.charAt(at)) {
            case '\\' -> skip(2);
            case '$' -> dollar(true);
            case '`' -> backquotes();
            case '!' -> bang();
            default -> at++;
        }
    }

    /** An interactive bash puts an earlier command in place of two of them, where they are not between single quotes. */
    private void bang() {
        int from = at;
        while (sees("!")) {
            at++;
        }
        if (at - from > 1) {
            bangs.add(new Span(from, at));
        }
    }

    private void dollar(boolean quoted) {
        if (sees("$((") && Parentheses.areArithmetic(line, at + 1)) {
            arithmetic("$((");
        } else if (sees("$(")) {
            nested("$(");
        } else if (sees("${")) {
            brace(quoted);
        } else if (sees("$'") && !quoted) {
            ansi();
        } else if (sees("$\"") && !quoted) {
            masked.setCharAt(at, '_');
            at++;
        } else {
            at++;
        }
    }

    private void arithmetic(String opener) {
        int opened = at;
        at += opener.length();
        for (int open = 0; !isOver() && !(open == 0 && sees("))")); ) {
            if (sees("(") || sees(")")) {
                open += sees("(") ? 1 : -1;
            }
            quotedOr(() -> at++);
        }
        close("))", opener, opened);
    }

    private void brace(boolean quoted) {
        int opened = at;
        at += 2;
        while (!isOver() && !sees("}")) {
            if (quoted && sees("'")) {
                at++;
            } else {
                quotedOr(() -> at++);
            }
        }
        close("}", "${", opened);
    }

    private void backquotes() {
        int opened = at++;
        while (!isOver() && !sees("`")) {
            skip(sees("\\") ? 2 : 1);
        }
        int end = at;
        close("`", "`", opened);
        if (at > end) {
            embedded.add(new Embedded(new Span(opened, at), new Span(opened + 1, end), true));
            masked.replace(opened, at, "$?" + "_".repeat(at - opened - 2));
        }
    }

    private void body(HereDocument document) {
        int from = at;
        int end = at;
        while (true) {
            if (isOver()) {
                unclosed.add(new Opening("<<", document.operator()));
                break;
            }
            int newline = line.indexOf('\n', at);
            int lineEnd = newline < 0 ? line.length() : newline;
            boolean isEnd = document.isEnd(line.substring(at, lineEnd));
            end = isEnd ? at : lineEnd;
            at = newline < 0 ? lineEnd : newline + 1;
            if (isEnd) {
                break;
            }
        }
        int after = at;
        if (!document.isQuoted()) {
            embeddedIn(from, end);
        }
        at = after;
        literal.add(new Span(from, after));
        blank(from, after);
    }

    private void embeddedIn(int from, int end) {
        at = from;
        while (at < end) {
            int opened = at;
            boolean isCommands = sees("$(") && !Parentheses.areArithmetic(line, at + 1);
            inQuotes();
            if (isCommands && at <= end) {
                embedded.add(new Embedded(new Span(opened, at), new Span(opened + 2, at - 1), false));
            }
        }
    }
}
