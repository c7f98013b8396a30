package grade.sandbox.engine;

import grade.sandbox.Limit;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** One run as an engine makes it: what is to be started, and what can be known of the line from outside. */
public interface Confinement {
    /** An absolute path and arguments of the program that ends when the run does. */
    List<String> command();

    /** The number outside of process 1 inside, as soon as it is known: the kernel ends everything inside with it. */
    OptionalLong firstProcess();

    /** Whether the line and everything inside has ended for sure; the number of process 1 may be another's by now. */
    boolean isOver();

    /**
     * What the line's shell exited with; empty where no line was begun, or where it was killed.
     *
     * @param notes all that were left, in order
     */
    OptionalInt exitCode(List<String> notes);

    /** The limit at which the kernel held the run by itself. */
    Optional<Limit> heldAt() throws IOException;
}
