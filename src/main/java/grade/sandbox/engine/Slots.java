package grade.sandbox.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The slots of an engine, as many as there are runs at once, in one directory of this process. Safe for several threads. */
public final class Slots {
    /** Adds to the files that all runs share; called once, before the first run. */
    public interface Furniture {
        void furnish(Path shared) throws IOException;
    }

    private final Host host;
    private final Furniture furniture;
    private final Consumer<Path> forget;
    private final Removal removal;
    private final Queue<Slot> idle = new ConcurrentLinkedQueue<>();
    private Optional<Premises> premises = Optional.empty();
    private boolean removed;
    private int made;

    /**
     * None are made yet.
     *
     * @param forget ends what a grader that is gone left running for a directory of its
     */
    public Slots(Host host, Executor pumps, Furniture furniture, Consumer<Path> forget) {
        this.host = host;
        this.furniture = furniture;
        this.forget = forget;
        this.removal = new Removal(pumps);
    }

    /** A slot with an empty workspace. */
    public Slot take() throws IOException {
        Slot known = idle.poll();
        Slot slot = known != null ? known : make();
        make(slot.workspace(), "rwxr-xr-x");
        make(slot.taps(), "rwx------");
        Files.createDirectory(slot.stubs());
        return slot;
    }

    public void giveBack(Slot slot) throws IOException {
        empty(slot);
        idle.add(slot);
    }

    private void empty(Slot slot) throws IOException {
        removal.remove(slot.workspace());
        removal.remove(slot.areas());
        removal.remove(slot.taps());
        removal.remove(slot.stubs());
        Files.deleteIfExists(slot.status());
    }

    /** Removes everything and makes nothing any more; what cannot be removed now, the next grader removes. */
    public synchronized void remove() {
        removed = true;
        premises.ifPresent(last -> last.leave(removal));
    }

    private synchronized Slot make() throws IOException {
        if (removed) {
            throw new IOException("the sandbox is closed");
        }
        if (premises.isEmpty()) {
            Premises entered = Premises.enter(host, removal, forget);
            premises = Optional.of(entered);
            Slot.share(
                    entered.directory().resolve("passwd"),
                    "learner:x:1000:1000::/home/learner:/bin/bash\n",
                    "rw-r--r--");
            Slot.share(entered.directory().resolve("group"), "learner:x:1000:\n", "rw-r--r--");
            furniture.furnish(entered.directory());
        }
        Path shared = premises.get().directory();
        Path directory = shared.resolve("slot-" + made++);
        make(directory, "rwx------");
        return new Slot(shared, directory);
    }

    /** Said of everything by itself: our umask is whatever the user's is. */
    private void make(Path directory, String permissions) throws IOException {
        Files.createDirectory(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
        OptionalInt owner = host.owner();
        if (owner.isPresent()) {
            Files.setAttribute(directory, "unix:uid", owner.getAsInt());
            Files.setAttribute(directory, "unix:gid", owner.getAsInt());
        }
    }
}
