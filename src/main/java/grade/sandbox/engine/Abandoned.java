package grade.sandbox.engine;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Temporary directories of graders that ended without removing them, as when the machine lost its power. Those of graders
 * that live, and all that somebody else may have put there, are none.
 */
final class Abandoned {
    private static final String PREFIX = "grade-";
    /** In a directory so old without a lease, nobody is about to take one. */
    private static final Duration UNLEASED = Duration.ofHours(1);

    private static final int WRITABLE_BY_ALL = 0002;
    private static final int STICKY = 01000;

    private final int owner;
    private final long self;
    private final Instant now;

    /**
     * @param owner the user to whom directories of ours belong
     * @param self the number of this process, whose directories are not asked about (see {@link Lease})
     */
    Abandoned(int owner, long self, Instant now) {
        this.owner = owner;
        this.self = self;
        this.now = now;
    }

    /** What the name of a directory of a process begins with. */
    static String prefix(long process) {
        return PREFIX + process + "-";
    }

    /** The abandoned directories in a temporary directory, none where others could exchange one for a link of theirs. */
    List<Path> in(Path temporary) throws IOException {
        int mode = (int) Files.getAttribute(temporary, "unix:mode");
        if ((mode & WRITABLE_BY_ALL) != 0 && (mode & STICKY) == 0) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path entry : entries) {
                if (isAbandoned(entry)) {
                    found.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return found;
    }

    private boolean isAbandoned(Path directory) {
        try {
            PosixFileAttributes attributes =
                    Files.readAttributes(directory, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isDirectory()
                    && Files.getAttribute(directory, "unix:uid", LinkOption.NOFOLLOW_LINKS)
                            .equals(owner)
                    && attributes.permissions().equals(PosixFilePermissions.fromString("rwx------"))
                    && !String.valueOf(directory.getFileName()).startsWith(prefix(self))
                    && (Lease.isIn(directory)
                            ? Lease.hasEnded(directory)
                            : attributes.lastModifiedTime().toInstant().isBefore(now.minus(UNLEASED)));
        } catch (IOException e) {
            // Gone meanwhile, or not ours to look into.
            return false;
        }
    }
}
