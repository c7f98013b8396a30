package grade.sandbox.engine;

import grade.sandbox.Entry;
import grade.sandbox.Limits;
import grade.sandbox.Snapshot;
import grade.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads what a line left behind, when nothing of it is running any more. Every name, size, type and byte is hostile: no
 * link is followed, nothing but regular files is opened, and depth, entries and bytes are bounded. What its owner may
 * not read is not read as root either, so that a verdict does not depend on who asks.
 */
final class Leftovers {
    private static final int DEEPEST = 64;
    /** Below PATH_MAX (4096), with room for a name. */
    private static final int LONGEST_PATH = 3500;

    private final Limits limits;
    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private boolean complete = true;
    private long budget;

    private Leftovers(Limits limits) {
        this.limits = limits;
        this.budget = limits.disk();
    }

    static Snapshot read(Path root, Limits limits) throws IOException {
        // The line owns its workspace and may have closed it, against itself only.
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        Leftovers leftovers = new Leftovers(limits);
        leftovers.list(root, "", 0);
        return new Snapshot(leftovers.entries, leftovers.complete);
    }

    private void list(Path directory, String prefix, int depth) throws IOException {
        if (depth > DEEPEST || directory.toString().length() > LONGEST_PATH) {
            complete = false;
            return;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(directory)) {
            for (Path child : children) {
                // One more than the limit, so that the breach itself can be seen.
                if (entries.size() > limits.files()) {
                    complete = false;
                    return;
                }
                add(child, prefix + nameOf(child), depth);
            }
        }
    }

    private void add(Path path, String name, int depth) throws IOException {
        PosixFileAttributes attributes =
                Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Set<PosixFilePermission> permissions = attributes.permissions();
        String mode = PosixFilePermissions.toString(permissions);
        if (attributes.isSymbolicLink()) {
            entries.put(name, new Entry.Link(decoded(Files.readSymbolicLink(path))));
        } else if (attributes.isDirectory()) {
            entries.put(name, new Entry.Directory(mode));
            if (mode.startsWith("r-x") || mode.startsWith("rwx")) {
                list(path, name + "/", depth + 1);
            }
        } else if (attributes.isRegularFile()) {
            boolean readable = permissions.contains(PosixFilePermission.OWNER_READ);
            entries.put(name, new Entry.RegularFile(mode, attributes.size(), readable ? text(path) : Optional.empty()));
        } else {
            entries.put(name, new Entry.Special());
        }
    }

    /** What a file holds, unless that is more than one file may hold or all of them together. */
    private Optional<String> text(Path path) throws IOException {
        long most = Math.min(limits.fileSize(), budget);
        if (Files.size(path) > most) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
            budget -= bytes.length;
            return Optional.of(Utf8.decode(bytes));
        }
    }

    private static String nameOf(Path child) {
        Path name = child.getFileName();
        return name == null ? "" : decoded(name);
    }

    /** The JDK keeps a path's bytes but shows those that are not UTF-8 as U+FFFD; its URI has them all. */
    private static String decoded(Path path) {
        String shown = path.toString();
        if (shown.indexOf('\uFFFD') < 0) {
            return shown;
        }
        URI parent = Path.of("/").toUri();
        String raw = parent.relativize(Path.of("/").resolve(path).toUri()).getRawPath();
        return Utf8.decode(unescape(raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw));
    }

    private static byte[] unescape(String raw) {
        byte[] ascii = raw.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(ascii.length);
        for (int i = 0; i < ascii.length; i++) {
            if (ascii[i] == '%') {
                bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(ascii[i]);
            }
        }
        return bytes.toByteArray();
    }
}
