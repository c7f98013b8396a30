package grade.answer;

import java.util.List;
import java.util.Set;

/**
 * What an answer must obey beside being right.
 *
 * @param leastLines fewest physical lines
 * @param mostLines most physical lines
 * @param forbidden names of programs that must not run
 */
public record Rules(int leastLines, int mostLines, Set<String> forbidden) {
    /** One line, any program. */
    public static final Rules DEFAULT = new Rules(1, 1, Set.of());

    public Rules {
        forbidden = Set.copyOf(forbidden);
    }

    public boolean allowsLinesOf(Answer.OneLiner answer) {
        int lines = CodeLines.count(answer);
        return lines >= leastLines && lines <= mostLines;
    }

    /** How many physical lines an answer has. */
    public static int linesOf(Answer.OneLiner answer) {
        return CodeLines.count(answer);
    }

    /** The forbidden programs among those that were called, in order. */
    public List<String> broken(List<String> called) {
        return called.stream().filter(forbidden::contains).toList();
    }
}
