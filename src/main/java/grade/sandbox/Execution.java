package grade.sandbox;

import java.util.Set;

/**
 * What is to be run, once.
 *
 * @param line the line of bash, passed as one argument and never pasted into another
 * @param start what the workspace holds before
 * @param stdin what the line reads on standard input; nothing and end of file when empty
 * @param forbidden names of programs that must not run; a try to run one is refused and noted
 */
public record Execution(String line, Start start, String stdin, Limits limits, Set<String> forbidden) {
    public Execution {
        forbidden = Set.copyOf(forbidden);
    }
}
