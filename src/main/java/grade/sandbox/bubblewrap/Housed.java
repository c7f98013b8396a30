package grade.sandbox.bubblewrap;

import grade.sandbox.engine.Confinement;
import grade.sandbox.engine.Room;
import grade.sandbox.engine.Slot;
import grade.sandbox.engine.Slots;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

/** A run under bwrap with its workspace in a directory of the host. */
record Housed(List<String> command, Slot slot, Slots slots) implements Confinement {
    @Override
    public Room room(OptionalLong child) {
        return slot.room(child);
    }

    @Override
    public void giveBack() throws IOException {
        slots.giveBack(slot);
    }
}
