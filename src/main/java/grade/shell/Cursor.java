package grade.shell;

import java.util.ArrayList;
import java.util.List;

/** Where a walk over the characters of a line is, and what it has found so far. */
final class Cursor {
    final String line;
    final StringBuilder masked;
    final List<Embedded> embedded = new ArrayList<>();
    final List<Opening> unclosed = new ArrayList<>();
    final List<Lexeme> lexemes = new ArrayList<>();
    final List<Span> literal = new ArrayList<>();
    final List<Span> bangs = new ArrayList<>();
    int at;
    int depth;
    boolean whole = true;

    /** @param line as {@link Octets} */
    Cursor(String line) {
        this.line = line;
        this.masked = new StringBuilder(line);
    }

    boolean sees(String text) {
        return line.startsWith(text, at);
    }

    boolean isOver() {
        return at >= line.length();
    }

    void skip(int characters) {
        at = Math.min(line.length(), at + characters);
    }

    void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.charAt(i) != '\n') {
                masked.setCharAt(i, ' ');
            }
        }
    }

    void note(Lexeme.Kind kind, int from) {
        lexemes.add(new Lexeme(kind, new Span(from, at), line.substring(from, at), depth));
    }

    /** Passes what closes a part, or remembers where it was opened. */
    void close(String closer, String opener, int opened) {
        if (sees(closer)) {
            at += closer.length();
        } else {
            unclosed.add(new Opening(opener, new Span(opened, opened + opener.length())));
        }
    }

    void comment() {
        int end = line.indexOf('\n', at);
        int from = at;
        at = end < 0 ? line.length() : end;
        blank(from, at);
        literal.add(new Span(from, at));
    }

    Scan found() {
        return new Scan(masked.toString(), embedded, unclosed, lexemes, literal, bangs, whole);
    }
}
