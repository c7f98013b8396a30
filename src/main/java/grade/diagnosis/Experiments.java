package grade.diagnosis;

import grade.check.Scene;
import grade.sandbox.Run;
import grade.sandbox.Start;
import java.util.Optional;

/**
 * Further runs of an answer that failed a case, each on a fresh workspace, made to prove a cause. They are counted: when
 * {@link #MOST} are done for a case, or its part of {@link #MOST_OF_ANSWER}, or one did not end by itself, nothing is
 * proved by any further one. Where a run takes a second, as in a container, none is made.
 */
public interface Experiments {
    /** Runs for a case, those of the solution among them. */
    int MOST = 24;

    /** Runs for an answer, shared alike by the cases that it failed. */
    int MOST_OF_ANSWER = 96;

    /** The answer. */
    String line();

    /**
     * Whether the case would be passed by another line, and with it all cases that the answer passed; where the case's
     * data are drawn, on another draw too.
     */
    boolean cures(String line);

    /** Whether the case would be passed if this text came on standard input. */
    boolean isRightOnInput(String input);

    /** What a line does on other data. */
    Optional<Run> run(String line, Start start);

    /** What the answer and the solution do on other data. */
    Optional<Scene> on(Start start);

    /** What the answer and the solution do on another draw of the case's data; nothing where they are not drawn. */
    Optional<Scene> afresh();

    /** Whether the case would be passed, had this come of it. */
    boolean passes(Scene scene);
}
