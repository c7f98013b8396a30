package grade.sandbox.unconfined;

import grade.sandbox.engine.Confinement;
import grade.sandbox.engine.Room;
import grade.sandbox.engine.Slot;
import grade.sandbox.engine.Slots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A run that nothing confines. There is no process whose end the kernel makes the end of all: what is to be killed is looked
 * for: below the keeper, by the variable that everything inherits, and by where it is. What changed all that is not found.
 */
record LooseRun(Slots slots, Slot slot, List<String> command, Map<String, String> environment) implements Confinement {
    /** Killing and starting race; a line that wins so often does it on purpose. */
    private static final int MOST_ROUNDS = 100;

    LooseRun {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    @Override
    public Room room(OptionalLong child) {
        return slot.room(OptionalLong.empty());
    }

    @Override
    public void giveBack() throws IOException {
        slots.giveBack(slot);
    }

    /** The keeper, which waits for the line, ends by itself then. */
    @Override
    public boolean end() {
        killAll();
        return true;
    }

    @Override
    public Optional<Runnable> sweep() {
        return Optional.of(this::killAll);
    }

    private void killAll() {
        killAll(slot.directory(), slot.process());
    }

    /** Kills what runs in a directory or knows it as a place for its files, the keeper left out. */
    static void killAll(Path directory, Optional<ProcessHandle> keeper) {
        Set<ProcessHandle> found = processes(directory, keeper);
        for (int round = 0; round < MOST_ROUNDS && !found.isEmpty(); round++) {
            found.forEach(ProcessHandle::destroyForcibly);
            found = processes(directory, keeper);
        }
    }

    private static Set<ProcessHandle> processes(Path directory, Optional<ProcessHandle> keeper) {
        Set<ProcessHandle> found = new LinkedHashSet<>();
        keeper.ifPresent(process -> process.descendants().forEach(found::add));
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (isIn(directory, process)) {
                    ProcessHandle.of(Long.parseLong(String.valueOf(process.getFileName())))
                            .ifPresent(found::add);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Without /proc there is nothing to be found.
        }
        keeper.ifPresent(found::remove);
        return found;
    }

    private static boolean isIn(Path directory, Path process) {
        try {
            String environment =
                    new String(Files.readAllBytes(process.resolve("environ")), StandardCharsets.ISO_8859_1);
            return ("\0" + environment).contains("\0TMPDIR=" + directory + "/")
                    || Files.readSymbolicLink(process.resolve("cwd")).startsWith(directory);
        } catch (IOException e) {
            // It has ended, or is not ours to look at.
            return false;
        }
    }
}
