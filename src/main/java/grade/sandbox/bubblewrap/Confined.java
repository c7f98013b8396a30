package grade.sandbox.bubblewrap;

import grade.sandbox.engine.Confinement;
import grade.sandbox.engine.Inside;
import grade.sandbox.engine.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A run under bwrap that leaves nothing to clean up: all that the line writes is in memory of the sandbox, and is seen from
 * outside through its process 1 (proc(5), {@code /proc/PID/root}).
 *
 * @param engine makes the run elsewhere, where we may not look there
 */
record Confined(List<String> command, Elsewhere engine) implements Confinement {
    /** Makes the same run with the workspace in a directory. */
    interface Elsewhere {
        Confinement confine() throws IOException;
    }

    @Override
    public Room room(OptionalLong child) throws IOException {
        Path root = Path.of("/proc", Long.toString(child.orElseThrow()), "root");
        Path workspace = inside(root, Inside.WORKSPACE);
        // Throws where we are kept out.
        Files.readAttributes(workspace, BasicFileAttributes.class);
        List<Path> areas = Stream.of(Area.values())
                .map(area -> inside(root, area.inside()))
                .toList();
        return new Room(workspace, areas, inside(root, Inside.TAPS), child, true);
    }

    @Override
    public Optional<Confinement> elsewhere() throws IOException {
        return Optional.of(engine.confine());
    }

    private static Path inside(Path root, String path) {
        return root.resolve(path.substring(1));
    }
}
