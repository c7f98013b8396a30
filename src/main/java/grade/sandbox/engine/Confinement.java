package grade.sandbox.engine;

import grade.sandbox.Limit;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** One run as an engine makes it: what is to be started, and what can be known of the line from outside. */
public interface Confinement {
    /** An absolute path and arguments of the program that ends when the run does. */
    List<String> command();

    /** What the program is given; nothing else of our own environment. */
    default Map<String, String> environment() {
        return Map.of();
    }

    /** Whether {@link #firstProcess} shows a moment after the start. */
    boolean tellsFirstProcess();

    /** How long it may take until process 1 begins, which is not of the time that the line has. */
    default Duration longestStart() {
        return Duration.ZERO;
    }

    /** The number outside of process 1 inside, as soon as it is known: the kernel ends everything inside with it. */
    OptionalLong firstProcess();

    /** Whether the line and everything inside has ended for sure; the number of process 1 may be another's by now. */
    default boolean isOver() {
        return false;
    }

    /**
     * What the line's shell exited with; empty where no line was begun, or where it was killed.
     *
     * @param notes all that were left, in order
     */
    default OptionalInt exitCode(List<String> notes) {
        return Notes.exitCode(notes);
    }

    /**
     * Ends by other means what killing process 1 does not, or when its number is not known.
     *
     * @return whether there are such means, after which the program ends by itself
     */
    boolean end();

    /**
     * What ends all that may outlive the program, once that has ended: what holds its streams open must not be waited for.
     * Empty where nothing does, because the program waits for process 1.
     */
    default Optional<Runnable> sweep() {
        return Optional.empty();
    }

    /** The limit at which the kernel held the run by itself. */
    default Optional<Limit> heldAt() throws IOException {
        return Optional.empty();
    }
}
