package grade.sandbox.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where one run at a time takes place, used again for the next.
 *
 * @param shared files that all runs see read-only
 * @param directory this slot's own; its path names no user, mission or pack, for a line can read it in its mount table
 */
public record Slot(Path shared, Path directory) {
    public Path workspace() {
        return directory.resolve("work");
    }

    /** Where an engine may make more room for a line to write; watched like the workspace, and removed with it. */
    public Path areas() {
        return directory.resolve("areas");
    }

    /** Where an engine writes how the run is, out of the reach of the line; removed before the next. */
    public Path status() {
        return directory.resolve("status");
    }

    /** A pipe: what is written stays written, which a file that the line can reach would not promise. */
    public Path notes() {
        return directory.resolve("notes");
    }

    /** The pipe of a tap, beside the one for notes; there only while a run has so many. */
    public Path tap(int number) {
        return directory.resolve("notes" + tapSuffix(number));
    }

    /** What follows the name of the pipe for notes in that of a tap, outside and inside. */
    static String tapSuffix(int number) {
        return "." + number;
    }

    /** The process whose number alone an engine has written there; empty until it has. */
    public Optional<ProcessHandle> process() {
        try {
            String number = readStatus().strip();
            return number.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(number)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public String readStatus() throws IOException {
        try {
            return Files.readString(status());
        } catch (NoSuchFileException e) {
            return "";
        }
    }
}
