package grade.sandbox.unconfined;

import grade.sandbox.engine.Confinement;
import grade.sandbox.engine.Slot;
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
record LooseRun(Slot slot, List<String> command, Map<String, String> environment) implements Confinement {
    /** Killing and starting race; a line that wins so often does it on purpose. */
    private static final int MOST_ROUNDS = 100;

    LooseRun {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    @Override
    public boolean tellsFirstProcess() {
        return false;
    }

    @Override
    public OptionalLong firstProcess() {
        return OptionalLong.empty();
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
        Optional<ProcessHandle> keeper = slot.process();
        Set<ProcessHandle> found = processes(keeper);
        for (int round = 0; round < MOST_ROUNDS && !found.isEmpty(); round++) {
            found.forEach(ProcessHandle::destroyForcibly);
            found = processes(keeper);
        }
    }

    private Set<ProcessHandle> processes(Optional<ProcessHandle> keeper) {
        Set<ProcessHandle> found = new LinkedHashSet<>();
        keeper.ifPresent(process -> process.descendants().forEach(found::add));
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (isOurs(process)) {
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

    private boolean isOurs(Path process) {
        try {
            String environment =
                    new String(Files.readAllBytes(process.resolve("environ")), StandardCharsets.ISO_8859_1);
            return environment.contains("TMPDIR=" + slot.areas() + "\0")
                    || Files.readSymbolicLink(process.resolve("cwd")).startsWith(slot.directory());
        } catch (IOException e) {
            // It has ended, or is not ours to look at.
            return false;
        }
    }
}
