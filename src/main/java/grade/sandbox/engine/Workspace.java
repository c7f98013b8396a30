package grade.sandbox.engine;

import grade.sandbox.Start;
import grade.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.OptionalInt;

/** Lays down the files that a run starts from, the same on every machine: fixed permissions, times and owner. */
final class Workspace {
    private static final FileTime MODIFIED = FileTime.from(Instant.parse("2021-01-01T00:00:00Z"));

    private final Path root;
    private final OptionalInt owner;

    /** @param owner the user to give everything to, where it is not our own */
    Workspace(Path root, OptionalInt owner) {
        this.root = root;
        this.owner = owner;
    }

    void lay(Start start) throws IOException {
        Deque<Path> directories = new ArrayDeque<>();
        makeDirectory(root, directories);
        for (Map.Entry<String, String> file : start.files().entrySet()) {
            Path path = root.resolve(file.getKey());
            makeParents(path, directories);
            if (file.getKey().endsWith("/")) {
                makeDirectory(path, directories);
            } else {
                Files.write(path, Utf8.encode(file.getValue()));
                finish(path, "rw-r--r--");
            }
        }
        for (String given : start.given().keySet()) {
            // What a file of the user is mounted on.
            finish(Files.createFile(root.resolve(given)), "rw-r--r--");
        }
        // A file laid into a directory changes its time, so directories come last, the deepest first.
        for (Path directory : directories) {
            finish(directory, "rwxr-xr-x");
        }
    }

    private void makeParents(Path path, Deque<Path> made) throws IOException {
        Path parent = path.getParent();
        if (parent != null && !Files.exists(parent)) {
            makeParents(parent, made);
            makeDirectory(parent, made);
        }
    }

    private static void makeDirectory(Path path, Deque<Path> made) throws IOException {
        if (!Files.exists(path)) {
            Files.createDirectory(path);
            // Whatever our umask left of it: there are files to come.
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            made.push(path);
        }
    }

    private void finish(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        Files.setLastModifiedTime(path, MODIFIED);
        if (owner.isPresent()) {
            Files.setAttribute(path, "unix:uid", owner.getAsInt());
            Files.setAttribute(path, "unix:gid", owner.getAsInt());
        }
    }
}
