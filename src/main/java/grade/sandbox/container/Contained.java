package grade.sandbox.container;

import grade.sandbox.engine.Confinement;
import grade.sandbox.engine.Room;
import grade.sandbox.engine.Slot;
import grade.sandbox.engine.Slots;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Executor;

/**
 * A run in a container. The exit status of the client says nothing for sure: 125 to 127 may be its own or the line's. What
 * process 1 tells decides.
 */
record Contained(Client client, Executor pumps, String name, Slots slots, Slot slot, List<String> command)
        implements Confinement {
    /** Engines wait for each other's locks; one that takes longer hangs. */
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    Contained {
        command = List.copyOf(command);
    }

    @Override
    public Map<String, String> environment() {
        return client.environment();
    }

    @Override
    public Duration longestStart() {
        return LONGEST_START;
    }

    /** The number that a daemon may tell is one of another machine where that runs in a virtual one. */
    @Override
    public Room room(OptionalLong child) {
        return slot.room(
                client.isPodman()
                        ? slot.process().stream().mapToLong(ProcessHandle::pid).findFirst()
                        : OptionalLong.empty());
    }

    /** A client that is killed leaves its container. */
    @Override
    public boolean end() {
        return client.remove(pumps, name);
    }

    @Override
    public void giveBack() throws IOException {
        slots.giveBack(slot);
    }
}
