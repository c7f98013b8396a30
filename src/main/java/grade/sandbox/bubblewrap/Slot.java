package grade.sandbox.bubblewrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where one run at a time takes place, used again for the next.
 *
 * @param shared files that all runs see read-only
 * @param directory this slot's own; its path names no user, mission or pack, for a line can read it in its mount table
 */
record Slot(Path shared, Path directory) {
    /** The name of the program for the kernel in the shared directory. */
    static final String FILTER = "seccomp";

    Path workspace() {
        return directory.resolve("work");
    }

    Path status() {
        return directory.resolve("status");
    }

    Path filter() {
        return shared.resolve(FILTER);
    }

    /** A pipe: what is written stays written, which a file that the line can reach would not promise. */
    Path notes() {
        return directory.resolve("notes");
    }

    String readStatus() throws IOException {
        return Files.exists(status()) ? Files.readString(status()) : "";
    }
}
