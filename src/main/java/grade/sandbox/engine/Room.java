package grade.sandbox.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Where a run takes place, by paths outside of it.
 *
 * @param areas where else a line may write
 * @param taps the directory of the pipes of its taps
 * @param firstProcess the number outside of process 1 inside, with which the kernel ends everything inside; empty where
 *     that is not known
 * @param isHeld whether the room is gone with process 1, which waits to be killed when all else has ended
 */
public record Room(Path workspace, List<Path> areas, Path taps, OptionalLong firstProcess, boolean isHeld) {
    public Room {
        areas = List.copyOf(areas);
    }

    /** All directories in which a line may write. */
    List<Path> writable() {
        return Stream.concat(Stream.of(workspace), areas.stream()).toList();
    }
}
