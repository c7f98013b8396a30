package grade.catalog;

import grade.wording.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The files of a pack below a directory.
 *
 * @param shown what messages call the directory
 */
record DirectoryFiles(Path root, String shown) implements PackFiles {
    /** More files than any pack has: the directory is something else. */
    private static final int MOST_FILES = 10_000;

    @Override
    public List<String> list() {
        List<String> found = new ArrayList<>();
        if (Files.isRegularFile(root.resolve(Catalog.PACK_FILE), LinkOption.NOFOLLOW_LINKS)) {
            addFilesOf(root, "", found);
        }
        Collections.sort(found);
        return found;
    }

    private void addFilesOf(Path directory, String prefix, List<String> found) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (PackFile.isVisible(name)) {
                    add(entry, prefix + name, found);
                }
            }
        } catch (IOException e) {
            throw PackFile.broken(name(prefix), Message.of("catalog-file-unreadable"));
        }
    }

    private void add(Path entry, String path, List<String> found) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory()) {
            addFilesOf(entry, path + "/", found);
        } else if (attributes.isRegularFile()) {
            found.add(path);
        }
        if (found.size() > MOST_FILES) {
            throw PackFile.broken(name(""), Message.of("catalog-too-many-files", MOST_FILES));
        }
    }

    @Override
    public byte[] read(String path) {
        try (InputStream bytes = Files.newInputStream(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            return PackFile.read(name(path), bytes);
        } catch (IOException e) {
            throw PackFile.broken(name(path), Message.of("catalog-file-unreadable"));
        }
    }

    @Override
    public String name(String path) {
        String directory = shown.isEmpty() || shown.endsWith("/") ? shown : shown + "/";
        return directory + path;
    }

    @Override
    public String title() {
        Path last = root.toAbsolutePath().normalize().getFileName();
        return last == null ? shown : last.toString();
    }
}
