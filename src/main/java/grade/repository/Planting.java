package grade.repository;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts files into a directory where there are none of their names yet. Whatever exists stays, links too; a file appears
 * under its name only when all of it is written.
 *
 * @param made paths of the files that are new
 * @param kept paths of those that existed
 */
public record Planting(List<String> made, List<String> kept) {
    private static final String READABLE = "rw-r--r--";

    public Planting {
        made = List.copyOf(made);
        kept = List.copyOf(kept);
    }

    /** Writes in the order of the map; {@link FileSystemException} names what was in the way. */
    public static Planting in(Path directory, Map<String, byte[]> files) throws IOException {
        List<String> made = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        Files.createDirectories(directory);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            boolean isNew = plant(directory, file.getKey(), file.getValue());
            (isNew ? made : kept).add(file.getKey());
        }
        return new Planting(made, kept);
    }

    private static boolean plant(Path directory, String path, byte[] content) throws IOException {
        Path parent = parent(directory, path);
        Path target = directory.resolve(path);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Path whole = Files.createTempFile(parent, ".grade-", ".new");
        try {
            Files.write(whole, content);
            Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString(READABLE));
            name(whole, target);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** The directory that a file goes into, made where it is missing. A link on the way could lead anywhere. */
    private static Path parent(Path directory, String path) throws IOException {
        Path at = directory;
        String[] names = path.split("/", -1);
        for (int i = 0; i < names.length - 1; i++) {
            at = at.resolve(names[i]);
            if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
                    throw new NotDirectoryException(at.toString());
                }
                Files.createDirectory(at);
            }
        }
        return at;
    }

    /** A second name cannot replace anything, a new name can; where there are no second names the look before must do. */
    private static void name(Path whole, Path target) throws IOException {
        try {
            Files.createLink(target, whole);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            Files.move(whole, target);
        }
    }
}
