package grade.sandbox.engine;

import grade.sandbox.SandboxException;
import grade.wording.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/** The temporary directory of this process and the slots in it, as many as there are runs at once. */
final class Slots {
    /** A slot and the open end of its pipe. */
    record Place(Slot slot, Notes notes) {}

    /** The temporary directory, whoever cares for it after our death, and what shows that it is in use. */
    private record Base(Path directory, Survivor survivor, Lease lease) {}

    private final Host host;
    private final Engine engine;
    private final Executor pumps;
    private final Removal removal;
    private final Queue<Place> idle = new ConcurrentLinkedQueue<>();
    private final Map<Set<String>, Stubs> stubs = new HashMap<>();
    private Optional<Base> base = Optional.empty();
    private boolean removed;
    private int made;

    Slots(Host host, Engine engine, Executor pumps) {
        this.host = host;
        this.engine = engine;
        this.pumps = pumps;
        this.removal = new Removal(pumps);
    }

    /** A slot with an empty place for the workspace and no notes. */
    Place take() throws IOException {
        Place place = idle.poll();
        return place != null ? place : make();
    }

    void giveBack(Place place) throws IOException {
        removal.remove(place.slot().workspace());
        removal.remove(place.slot().areas());
        Files.deleteIfExists(place.slot().status());
        place.notes().drain();
        idle.add(place);
    }

    /** Pipes for the taps of the run that is to come. */
    Taps taps(Place place, int count) throws IOException {
        Taps open = new Taps();
        List<Path> pipes = IntStream.range(0, count).mapToObj(place.slot()::tap).toList();
        if (!pipes.isEmpty()) {
            makePipes(pipes);
        }
        for (Path pipe : pipes) {
            open.add(pipe);
            handOver(pipe);
        }
        return open;
    }

    Workspace workspace(Place place) {
        return new Workspace(place.slot().workspace(), host.owner());
    }

    /** The stubs of a set of programs, written once. */
    synchronized Stubs stubs(Set<String> forbidden) throws IOException {
        Stubs known = stubs.get(forbidden);
        if (known != null) {
            return known;
        }
        Stubs written = Stubs.write(
                directory("stubs-" + stubs.size(), "rwxr-xr-x"), forbidden, engine.notes(), engine::program);
        stubs.put(forbidden, written);
        return written;
    }

    /** Removes everything and makes nothing any more. What we cannot remove, the survivor can: it has more time. */
    synchronized void remove() {
        removed = true;
        if (base.isPresent()) {
            remove(base.get());
        }
    }

    private void remove(Base last) {
        try {
            removal.remove(last.directory());
            last.survivor().dismiss();
            last.lease().close();
        } catch (IOException e) {
            last.survivor().release();
        }
    }

    private synchronized Place make() throws IOException {
        Path directory = directory("slot-" + made++, "rwx------");
        Slot slot = new Slot(base(), directory);
        makePipes(List.of(slot.notes()));
        Notes notes = new Notes(slot.notes());
        handOver(slot.notes());
        return new Place(slot, notes);
    }

    private void makePipes(List<Path> pipes) throws IOException {
        CappedOutput output = new CappedOutput(pumps, "", 1024, () -> {});
        List<String> command = new ArrayList<>(List.of(host.need("mkfifo").toString(), "-m", "600"));
        pipes.forEach(pipe -> command.add(pipe.toString()));
        if (Processes.run(command, output, Unowned.INSTANCE) != 0) {
            throw new SandboxException(Message.of("sandbox-files", output.stderr()));
        }
    }

    /** Whoever the line runs as may write to the pipe, and nothing else. */
    private void handOver(Path pipe) throws IOException {
        permit(pipe, "-w-------");
        give(pipe);
    }

    private Path directory(String name, String permissions) throws IOException {
        Path directory = Files.createDirectory(base().resolve(name));
        permit(directory, permissions);
        give(directory);
        return directory;
    }

    private synchronized Path base() throws IOException {
        if (removed) {
            throw new IOException("the sandbox is closed");
        }
        if (base.isPresent()) {
            return base.get().directory();
        }
        Path directory = Files.createTempDirectory(host.temporary(), Abandoned.prefix(self()));
        permit(directory, "rwx------");
        Lease lease = Lease.take(directory);
        give(directory);
        base = Optional.of(new Base(directory, Survivor.of(directory, host, engine.cleanup(directory), pumps), lease));
        pumps.execute(this::clearAbandoned);
        share(directory.resolve("passwd"), text("learner:x:1000:1000::/home/learner:/bin/bash\n"));
        share(directory.resolve("group"), text("learner:x:1000:\n"));
        engine.furnish(directory);
        return directory;
    }

    /** Beside what else goes on; nothing that is asked for here waits for it. */
    private void clearAbandoned() {
        Abandoned abandoned = new Abandoned(host.owner().orElse(host.uid()), self(), Instant.now());
        try {
            for (Path directory : abandoned.in(host.temporary())) {
                Survivor.replace(directory, host, engine.cleanup(directory));
            }
        } catch (IOException e) {
            // The next grader tries again.
        }
    }

    private static long self() {
        return ProcessHandle.current().pid();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void share(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        permit(file, "rw-r--r--");
    }

    /** Said of everything by itself: our umask is whatever the user's is. */
    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private void give(Path path) throws IOException {
        OptionalInt owner = host.owner();
        if (owner.isPresent()) {
            Files.setAttribute(path, "unix:uid", owner.getAsInt());
            Files.setAttribute(path, "unix:gid", owner.getAsInt());
        }
    }
}
