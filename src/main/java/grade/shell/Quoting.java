package grade.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Passes what a word is made of: plain characters, quotes and expansions. */
final class Quoting {
    private static final Pattern ARRAY = Pattern.compile("[A-Za-z_]\\w*(\\[[^]]*])?\\+?=");

    private final Cursor cursor;
    private final Consumer<String> nested;

    /** @param nested passes commands in parentheses, from what opens them */
    Quoting(Cursor cursor, Consumer<String> nested) {
        this.cursor = cursor;
        this.nested = nested;
    }

    void condition(int opened) {
        while (!cursor.isOver() && !(cursor.sees("]]") && Character.isWhitespace(cursor.line.charAt(cursor.at - 1)))) {
            quotedOr(() -> cursor.at++);
        }
        cursor.close("]]", "[[", opened);
    }

    /** Passes one quoted part or expansion; where there is none, does something else. */
    private void quotedOr(Runnable otherwise) {
        switch (cursor.line.charAt(cursor.at)) {
            case '\\' -> cursor.skip(2);
            case '\'' -> single();
            case '"' -> doubled();
            case '$' -> dollar(false);
            case '`' -> backquotes();
            case '!' -> bang();
            default -> otherwise.run();
        }
    }

    /** Passes the characters of one word. */
    void text() {
        int from = cursor.at;
        List<Integer> braces = new ArrayList<>();
        while (!cursor.isOver() && !isEndOfWord(from)) {
            if (cursor.sees("<(") || cursor.sees(">(")) {
                nested.accept(cursor.line.substring(cursor.at, cursor.at + 2));
            } else if (cursor.sees("(")) {
                array();
            } else if (cursor.sees("{") || cursor.sees("}")) {
                braces.add(cursor.at++);
            } else {
                quotedOr(() -> cursor.at++);
            }
        }
        boolean isDescriptor = (cursor.sees("<") || cursor.sees(">"))
                && cursor.line.substring(from, cursor.at).matches("\\{\\w+}");
        if (cursor.at - from > 1 && !isDescriptor) {
            braces.forEach(brace -> cursor.masked.setCharAt(brace, '_'));
        }
    }

    private boolean isEndOfWord(int from) {
        char c = cursor.line.charAt(cursor.at);
        if (c == '<' || c == '>') {
            return !cursor.sees("<(") && !cursor.sees(">(");
        }
        return " \t\n;&|)".indexOf(c) >= 0
                || (c == '('
                        && !ARRAY.matcher(cursor.line).region(from, cursor.at).matches());
    }

    private void array() {
        int opened = cursor.at++;
        while (!cursor.isOver() && !cursor.sees(")")) {
            if (cursor.sees("#") && Character.isWhitespace(cursor.line.charAt(cursor.at - 1))) {
                cursor.comment();
            } else {
                quotedOr(() -> cursor.at++);
            }
        }
        cursor.close(")", "(", opened);
    }

    private void single() {
        int opened = cursor.at;
        int end = cursor.line.indexOf('\'', cursor.at + 1);
        cursor.at = end < 0 ? cursor.line.length() : end;
        cursor.close("'", "'", opened);
        cursor.literal.add(new Span(opened, cursor.at));
    }

    private void ansi() {
        int opened = cursor.at;
        cursor.at += 2;
        while (!cursor.isOver() && !cursor.sees("'")) {
            cursor.skip(cursor.sees("\\") ? 2 : 1);
        }
        cursor.close("'", "$'", opened);
        cursor.literal.add(new Span(opened, cursor.at));
    }

    private void doubled() {
        int opened = cursor.at++;
        while (!cursor.isOver() && !cursor.sees("\"")) {
            inQuotes();
        }
        cursor.close("\"", "\"", opened);
        cursor.literal.add(new Span(opened, cursor.at));
    }

    /** Passes one part of text between double quotes. */
    void inQuotes() {
        switch (cursor.line.charAt(cursor.at)) {
            case '\\' -> cursor.skip(2);
            case '$' -> dollar(true);
            case '`' -> backquotes();
            case '!' -> bang();
            default -> cursor.at++;
        }
    }

    /** An interactive bash puts an earlier command in place of two of them, where they are not between single quotes. */
    private void bang() {
        int from = cursor.at;
        while (cursor.sees("!")) {
            cursor.at++;
        }
        if (cursor.at - from > 1) {
            cursor.bangs.add(new Span(from, cursor.at));
        }
    }

    private void dollar(boolean quoted) {
        if (cursor.sees("$((") && Parentheses.areArithmetic(cursor.line, cursor.at + 1)) {
            arithmetic("$((");
        } else if (cursor.sees("$(")) {
            nested.accept("$(");
        } else if (cursor.sees("${")) {
            brace(quoted);
        } else if (cursor.sees("$'") && !quoted) {
            ansi();
        } else if (cursor.sees("$\"") && !quoted) {
            cursor.masked.setCharAt(cursor.at, '_');
            cursor.at++;
        } else {
            cursor.at++;
        }
    }

    void arithmetic(String opener) {
        int opened = cursor.at;
        cursor.at += opener.length();
        for (int open = 0; !cursor.isOver() && !(open == 0 && cursor.sees("))")); ) {
            if (cursor.sees("(") || cursor.sees(")")) {
                open += cursor.sees("(") ? 1 : -1;
            }
            quotedOr(() -> cursor.at++);
        }
        cursor.close("))", opener, opened);
    }

    private void brace(boolean quoted) {
        int opened = cursor.at;
        cursor.at += 2;
        while (!cursor.isOver() && !cursor.sees("}")) {
            if (quoted && cursor.sees("'")) {
                cursor.at++;
            } else {
                quotedOr(() -> cursor.at++);
            }
        }
        cursor.close("}", "${", opened);
    }

    private void backquotes() {
        int opened = cursor.at++;
        while (!cursor.isOver() && !cursor.sees("`")) {
            cursor.skip(cursor.sees("\\") ? 2 : 1);
        }
        int end = cursor.at;
        cursor.close("`", "`", opened);
        if (cursor.at > end) {
            cursor.embedded.add(new Embedded(new Span(opened, cursor.at), new Span(opened + 1, end), true));
            cursor.masked.replace(opened, cursor.at, "$?" + "_".repeat(cursor.at - opened - 2));
        }
    }
}
