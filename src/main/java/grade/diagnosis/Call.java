package grade.diagnosis;

import grade.shell.Lexeme;
import grade.shell.Octets;
import grade.shell.Scan;
import grade.shell.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A place in a line that looks as if a program were called there. Whether it is one does not matter: what is made of it
 * proves something only when it runs.
 *
 * @param arguments all up to the sign that ends the command, as written
 */
record Call(String before, String program, String arguments, String after) {
    /** More would cost more runs than there are. */
    private static final int MOST = 4;

    static Stream<Call> of(String program, String line) {
        String octets = Octets.of(line);
        List<Lexeme> lexemes = Scan.of(line).lexemes();
        return IntStream.range(0, lexemes.size())
                .filter(i -> isWord(lexemes.get(i)) && lexemes.get(i).text().equals(program))
                .limit(MOST)
                .mapToObj(i -> {
                    Span name = lexemes.get(i).span();
                    int end = end(lexemes.subList(i, lexemes.size()), octets.length());
                    return new Call(
                            Octets.text(octets.substring(0, name.start())),
                            program,
                            Octets.text(octets.substring(name.end(), end)),
                            Octets.text(octets.substring(end)));
                });
    }

    private static boolean isWord(Lexeme lexeme) {
        return lexeme.kind() == Lexeme.Kind.COMMAND || lexeme.kind() == Lexeme.Kind.WORD;
    }

    /** Where the command ends to which the first of these belongs: at the next sign, or where its parentheses are closed. */
    private static int end(List<Lexeme> lexemes, int endOfLine) {
        int depth = lexemes.get(0).depth();
        int end = lexemes.get(0).span().end();
        for (Lexeme lexeme : lexemes) {
            if (lexeme.depth() < depth) {
                return end;
            }
            if (lexeme.depth() == depth && isSign(lexeme)) {
                return lexeme.span().start();
            }
            end = Math.max(end, lexeme.span().end());
        }
        return depth == 0 ? endOfLine : end;
    }

    private static boolean isSign(Lexeme lexeme) {
        return lexeme.kind() == Lexeme.Kind.OPERATOR || lexeme.kind() == Lexeme.Kind.NEWLINE;
    }

    /** The line with other arguments. */
    String with(String others) {
        return as(program, others);
    }

    /** The line with something else in this place. */
    String as(String name, String others) {
        return before + name + others + after;
    }
}
