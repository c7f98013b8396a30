package grade.sandbox.container;

import grade.sandbox.Limit;
import grade.sandbox.engine.Confinement;
import grade.sandbox.engine.Notes;
import grade.sandbox.engine.Slot;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Executor;

/**
 * A run in a container. The exit status of the client says nothing for sure: 125 to 127 may be its own or the line's. What
 * process 1 notes decides, for it notes that it starts the line and with which status that ended.
 */
record Contained(Client client, Executor pumps, String name, Slot slot, List<String> command) implements Confinement {
    /** Engines wait for each other's locks; one that takes longer hangs. */
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    Contained {
        command = List.copyOf(command);
    }

    @Override
    public Map<String, String> environment() {
        return client.environment();
    }

    /** The number that a daemon may tell is one of another machine where that runs in a virtual one. */
    @Override
    public boolean tellsFirstProcess() {
        return client.isPodman();
    }

    @Override
    public OptionalLong firstProcess() {
        if (!client.isPodman()) {
            return OptionalLong.empty();
        }
        try {
            String number = slot.readStatus().strip();
            return number.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(number)) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public Duration longestStart() {
        return LONGEST_START;
    }

    @Override
    public boolean isOver() {
        return false;
    }

    @Override
    public OptionalInt exitCode(List<String> notes) {
        return Notes.exitCode(notes);
    }

    /** A client that is killed leaves its container. */
    @Override
    public boolean end() {
        return client.remove(pumps, name);
    }

    @Override
    public void settle() {
        // Nothing outlives process 1, and that the program waits for.
    }

    @Override
    public Optional<Limit> heldAt() {
        return Optional.empty();
    }
}
