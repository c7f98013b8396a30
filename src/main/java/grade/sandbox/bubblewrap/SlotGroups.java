package grade.sandbox.bubblewrap;

import grade.sandbox.engine.Host;
import grade.sandbox.engine.Slot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The control groups of each slot, where they can be had; made for its first run. */
final class SlotGroups {
    private final Host host;
    private final Map<Slot, Optional<ControlGroup>> made = new HashMap<>();
    private boolean removed;

    SlotGroups(Host host) {
        this.host = host;
    }

    synchronized Optional<ControlGroup> of(Slot slot) throws IOException {
        if (removed) {
            throw new IOException("the sandbox is closed");
        }
        return made.computeIfAbsent(slot, this::make);
    }

    synchronized boolean areAny() {
        return made.values().stream().anyMatch(Optional::isPresent);
    }

    /** Removes them all and makes none any more. */
    synchronized void remove() {
        removed = true;
        made.values().forEach(group -> group.ifPresent(ControlGroup::remove));
    }

    private Optional<ControlGroup> make(Slot slot) {
        String name = slot.shared().getFileName() + "-" + slot.directory().getFileName();
        return host.isRoot()
                ? ControlGroups.of(
                                Path.of("/proc/self"), ProcessHandle.current().pid())
                        .make(name)
                : Optional.empty();
    }
}
