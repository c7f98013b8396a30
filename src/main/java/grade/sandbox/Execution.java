package grade.sandbox;

import java.util.List;
import java.util.Set;

/**
 * What is to be run, once.
 *
 * @param line the line of bash, passed as one argument and never pasted into another
 * @param start what the workspace holds before
 * @param stdin what the line reads on standard input; nothing and end of file when empty
 * @param forbidden names of programs that must not run; a try to run one is refused and noted
 * @param taps each is given what the line writes to the pipe {@link Sandbox#tap} of its number; usually none
 */
public record Execution(String line, Start start, String stdin, Limits limits, Set<String> forbidden, List<Tap> taps) {
    /** A line that does nothing. */
    public static final Execution NOTHING = new Execution("true", Start.EMPTY, "", Limits.DEFAULT, Set.of());

    public Execution {
        forbidden = Set.copyOf(forbidden);
        taps = List.copyOf(taps);
    }

    /** Without taps. */
    public Execution(String line, Start start, String stdin, Limits limits, Set<String> forbidden) {
        this(line, start, stdin, limits, forbidden, List.of());
    }
}
