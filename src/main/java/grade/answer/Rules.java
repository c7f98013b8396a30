package grade.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an answer must obey beside being right.
 *
 * @param lines physical lines
 * @param pipelines wherever they stand; a loop or group counts by what is in it
 * @param commands simple commands, wherever they stand
 * @param length characters, without comments of a file
 * @param forbidden names of programs that must not run
 * @param required programs that the line must name so that they surely run
 * @param forbidsLiteral whether the expected result must not stand in the answer
 */
public record Rules(
        Bounds lines,
        Optional<Bounds> pipelines,
        Optional<Bounds> commands,
        Optional<Bounds> length,
        Set<String> forbidden,
        List<RequiredProgram> required,
        boolean forbidsLiteral) {
    /** One line, any program. */
    public static final Rules DEFAULT = new Rules(1, 1, Set.of());

    public Rules {
        forbidden = Set.copyOf(forbidden);
        required = List.copyOf(required);
    }

    /** Only on the number of lines, and on programs that must not run. */
    public Rules(int leastLines, int mostLines, Set<String> forbidden) {
        this(
                new Bounds(leastLines, mostLines),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                forbidden,
                List.of(),
                false);
    }

    /** How many physical lines an answer has. */
    public static int linesOf(Answer.OneLiner answer) {
        return CodeLines.count(answer);
    }

    /** How many characters it has; where it is in a file, without comments and blank lines. */
    public static int lengthOf(Answer.OneLiner answer) {
        return CodeLines.characters(answer);
    }

    public boolean allowsLinesOf(Answer.OneLiner answer) {
        return lines.allow(linesOf(answer));
    }

    /** Whether an answer must be taken apart to judge it. */
    public boolean needsStructure() {
        return pipelines.isPresent() || commands.isPresent() || !required.isEmpty();
    }

    /** The forbidden programs among those that were called, in order. */
    public List<String> broken(List<String> called) {
        return called.stream().filter(forbidden::contains).toList();
    }
}
