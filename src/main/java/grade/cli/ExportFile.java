package grade.cli;

import grade.wording.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A file of an export, as it was when it was first looked at.
 *
 * @param called as the caller named it
 * @param name its own name, which it also has in the workspace
 * @param file where it is, links followed
 * @param size bytes
 */
record ExportFile(String called, String name, Path file, long size, FileTime modified) {
    /** @throws UsageException if there is no file that can be read */
    static ExportFile of(String called, Path path) {
        try {
            Path file = path.toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            // A pipe can be read once only, and a line is run on what was read before.
            if (!attributes.isRegularFile()) {
                throw new UsageException(Message.of("usage-data-special", called));
            }
            if (!Files.isReadable(file)) {
                throw new UsageException(Message.of("usage-data-denied", called));
            }
            String name = String.valueOf(path.toAbsolutePath().getFileName());
            return new ExportFile(called, name, file, attributes.size(), attributes.lastModifiedTime());
        } catch (NoSuchFileException e) {
            throw new UsageException(Message.of("usage-data-missing", called));
        } catch (AccessDeniedException e) {
            throw new UsageException(Message.of("usage-data-denied", called));
        } catch (IOException e) {
            throw new UsageException(Message.of("usage-data-unreadable", called, String.valueOf(e.getMessage())));
        }
    }

    /** Whether it is not the same any more. */
    boolean hasChanged() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() != size || !now.lastModifiedTime().equals(modified);
        } catch (IOException e) {
            return true;
        }
    }
}
