package grade.sandbox.container;

import grade.sandbox.engine.Confinement;
import grade.sandbox.engine.Slot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
        return client.isPodman()
                ? slot.process().stream().mapToLong(ProcessHandle::pid).findFirst()
                : OptionalLong.empty();
    }

    @Override
    public Duration longestStart() {
        return LONGEST_START;
    }

    /** A client that is killed leaves its container. */
    @Override
    public boolean end() {
        return client.remove(pumps, name);
    }
}
