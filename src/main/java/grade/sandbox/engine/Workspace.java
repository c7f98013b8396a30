package grade.sandbox.engine;

import grade.sandbox.Start;
import grade.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The files that a run starts from, the same on every machine: fixed permissions, times and owner. Process 1 makes them,
 * empty, so that they are its own; we fill them, before anything of the line runs.
 */
final class Workspace {
    private static final FileTime MODIFIED = FileTime.from(Instant.parse("2021-01-01T00:00:00Z"));

    private final Path root;

    Workspace(Path root) {
        this.root = root;
    }

    /** What is to be made, in order; a directory ends in a slash. */
    static List<String> paths(Start start) {
        Set<String> paths = new LinkedHashSet<>();
        for (String path : start.files().keySet()) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                paths.add(path.substring(0, slash + 1));
            }
            paths.add(path);
        }
        return List.copyOf(paths);
    }

    void fill(Start start) throws IOException {
        List<String> paths = new ArrayList<>(List.of(""));
        paths.addAll(paths(start));
        // Filling a directory changes its time: the deepest come first.
        for (int i = paths.size() - 1; i >= 0; i--) {
            String path = paths.get(i);
            Path file = root.resolve(path);
            if (!path.isEmpty() && !path.endsWith("/")) {
                Files.write(file, Utf8.encode(start.text(path).orElseThrow()));
            }
            Files.setLastModifiedTime(file, MODIFIED);
        }
    }
}
