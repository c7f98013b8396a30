package grade.sandbox.engine;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Removes a tree that a line made, whatever is in it and however deep; links are removed and never followed. What the
 * line closed against us is opened first.
 */
final class Removal {
    private static final int DEEPEST = 40;

    private final Executor pumps;

    /** @param pumps for the process that removes trees too deep for path names */
    Removal(Executor pumps) {
        this.pumps = pumps;
    }

    void remove(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            removeWithin(tree, 0);
        } catch (IOException | DirectoryIteratorException e) {
            removeByProgram(tree);
        }
    }

    private void removeWithin(Path path, int depth) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            if (depth > DEEPEST) {
                throw new IOException("too deep: " + path);
            }
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
                for (Path child : children) {
                    removeWithin(child, depth + 1);
                }
            }
        }
        Files.delete(path);
    }

    /** rm(1) and chmod(1) walk by descriptors and know no longest path. */
    private void removeByProgram(Path tree) throws IOException {
        run(List.of("/bin/chmod", "-R", "--", "u+rwX", tree.toString()));
        run(List.of("/bin/rm", "-rf", "--", tree.toString()));
        if (Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("could not be removed: " + tree);
        }
    }

    private void run(List<String> command) throws IOException {
        Processes.run(command, new CappedOutput(pumps, "", 1024, () -> {}), Unowned.INSTANCE);
    }
}
