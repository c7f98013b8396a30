package grade.sandbox.engine;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * How much is in a workspace while a line is changing it. Goes down by open directories, so that nothing which the line
 * puts in the place of another leads outside, and no further than the limits.
 */
final class WorkspaceUse {
    /** Each level keeps a directory open. */
    private static final int DEEPEST = 500;

    private final long mostEntries;
    private final long mostBytes;
    private long entries;
    private long bytes;

    private WorkspaceUse(long mostEntries, long mostBytes) {
        this.mostEntries = mostEntries;
        this.mostBytes = mostBytes;
    }

    /** Counts until a number is over what is allowed, or all is counted. What cannot be looked into counts as empty. */
    static WorkspaceUse of(Path root, long mostEntries, long mostBytes) {
        WorkspaceUse use = new WorkspaceUse(mostEntries, mostBytes);
        try (DirectoryStream<Path> directory = Files.newDirectoryStream(root)) {
            use.count((SecureDirectoryStream<Path>) directory, 0);
        } catch (IOException | DirectoryIteratorException e) {
            // The line closed it, or the run is over and it is gone.
        }
        return use;
    }

    boolean hasTooManyEntries() {
        return entries > mostEntries;
    }

    boolean hasTooManyBytes() {
        return bytes > mostBytes;
    }

    /** Names first: looking at each takes so long that a line could meanwhile make as many again. */
    private void count(SecureDirectoryStream<Path> directory, int depth) {
        List<Path> names = new ArrayList<>();
        for (Path path : directory) {
            names.add(path);
            if (++entries > mostEntries) {
                return;
            }
        }
        for (Path name : names) {
            look(directory, name.getFileName(), depth);
            if (hasTooManyEntries() || hasTooManyBytes()) {
                return;
            }
        }
    }

    private void look(SecureDirectoryStream<Path> directory, Path name, int depth) {
        try {
            BasicFileAttributes attributes = directory
                    .getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .readAttributes();
            if (attributes.isRegularFile()) {
                bytes += attributes.size();
            } else if (attributes.isDirectory() && depth < DEEPEST) {
                try (SecureDirectoryStream<Path> inner =
                        directory.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
                    count(inner, depth + 1);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Removed or closed while we looked.
        }
    }
}
