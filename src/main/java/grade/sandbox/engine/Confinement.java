package grade.sandbox.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One run as an engine makes it: what is to be started, and what can be known of the line from outside. */
public interface Confinement {
    /** An absolute path and arguments of the program that ends when the run does. */
    List<String> command();

    /** What the program is given; nothing else of our own environment. */
    default Map<String, String> environment() {
        return Map.of();
    }

    /** How long it may take until process 1 waits for the word to begin, which is not of the time that the line has. */
    default Duration longestStart() {
        return Duration.ofSeconds(10);
    }

    /**
     * Where the line will run; asked once, when process 1 waits.
     *
     * @param child the number of the first child of the program; empty where it has none
     * @throws java.nio.file.AccessDeniedException if this machine keeps us out of there
     */
    Room room(OptionalLong child) throws IOException;

    /** The same run where we are not kept out; empty if there is no such place. */
    default Optional<Confinement> elsewhere() throws IOException {
        return Optional.empty();
    }

    /**
     * Ends by other means what killing process 1 does not, or when its number is not known.
     *
     * @return whether there are such means, after which the program ends by itself
     */
    default boolean end() {
        return false;
    }

    /**
     * What ends all that may outlive the program, once that has ended: what holds its streams open must not be waited for.
     * Empty where nothing does, because the program waits for process 1.
     */
    default Optional<Runnable> sweep() {
        return Optional.empty();
    }

    /** Takes away what was laid out for it; the run is over and has been read. */
    default void giveBack() throws IOException {
        // What is only in memory has gone with the run.
    }
}
