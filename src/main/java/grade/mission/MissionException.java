package grade.mission;

import java.util.List;
import java.util.stream.Collectors;

/** The pack is broken: the author has to mend it. Holds every problem that was found, in the order of their places. */
public final class MissionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public MissionException(List<Problem> problems) {
        super(problems.stream().map(Problem::place).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
