package grade.sandbox.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where one run at a time takes place in directories of the host, as far as an engine needs them; used again for the next.
 *
 * @param shared the directory of this grader, with files that all runs see read-only
 * @param directory this slot's own; its path names no user, mission or pack, for a line can read it in its mount table
 */
public record Slot(Path shared, Path directory) {
    public Path workspace() {
        return directory.resolve("work");
    }

    /** Where a line finds a temporary directory and a home of its own, where an engine has no other. */
    public Path areas() {
        return directory.resolve("areas");
    }

    /** Where the pipes of taps are. */
    public Path taps() {
        return directory.resolve("taps");
    }

    /** Where an engine writes the number of process 1, out of the reach of the line. */
    public Path status() {
        return directory.resolve("status");
    }

    /** Where stubs are that stand over files of the line's root. */
    public Path stubs() {
        return directory.resolve("stubs");
    }

    /** What it looks like from outside. */
    public Room room(OptionalLong firstProcess) {
        return new Room(
                workspace(), Files.isDirectory(areas()) ? List.of(areas()) : List.of(), taps(), firstProcess, false);
    }

    /** The process whose number alone an engine has written there; empty until it has. */
    public Optional<ProcessHandle> process() {
        try {
            String number = Files.readString(status()).strip();
            return number.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(number)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes an executable or other file that whoever a line runs as may read. */
    public static Path share(Path file, String content, String permissions) throws IOException {
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        return file;
    }
}
