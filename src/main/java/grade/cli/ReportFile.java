package grade.cli;

import grade.wording.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A file of its own for a report: whoever looks at it sees the old one or the whole new one. Links are not followed: in a
 * learner's repository they may lead anywhere.
 */
record ReportFile(Path path, String name) implements Destination {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Makes sure that it can be written, before the work that it will tell of. */
    static ReportFile open(Path directory, String name) {
        Path path = place(directory, name, "usage-report");
        ReportFile file = new ReportFile(path, name);
        try {
            Path temporary = file.temporary();
            Files.createFile(temporary);
            Files.delete(temporary);
        } catch (IOException e) {
            throw new UsageException(Message.of("usage-report-unwritable", name, String.valueOf(e.getMessage())));
        }
        return file;
    }

    /**
     * Where a file can come to be.
     *
     * @param refusal begins the keys of what is said where it cannot
     */
    static Path place(Path directory, String name, String refusal) {
        Path path = directory.resolve(name).toAbsolutePath();
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || path.getFileName() == null) {
            throw new UsageException(Message.of(refusal + "-directory", name.isEmpty() ? "." : name));
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(Message.of(refusal + "-special", name));
        }
        if (!Files.isDirectory(parent(path))) {
            throw new UsageException(Message.of(refusal + "-no-directory", name, parent(path)));
        }
        return path;
    }

    @Override
    public void write(String text) throws IOException {
        Path temporary = temporary();
        try {
            Files.write(temporary, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            move(temporary, path);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Takes away what an earlier call, or somebody else, left there: it tells nothing of this one. */
    void remove() {
        try {
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives a file its name; whoever looks sees the one that had it before, or this. */
    static void move(Path temporary, Path path) throws IOException {
        try {
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path temporary() {
        return beside(path);
    }

    /** A new name beside that of a file, since only within one file system a file is moved at once. */
    static Path beside(Path path) {
        byte[] random = new byte[8];
        RANDOM.nextBytes(random);
        return path.resolveSibling(
                "." + path.getFileName() + "." + HexFormat.of().formatHex(random));
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }
}
