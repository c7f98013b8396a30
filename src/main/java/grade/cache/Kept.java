package grade.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Files of a user's cache. One is read only where nobody else can have written it: a regular file of the effective user
 * with mode 0600 and no link, of at most {@value #MOST_BYTES} bytes, in a directory of that user where no other may write;
 * and only as it was written, by a checksum. Any other is as good as none, and is replaced. Nothing here throws: a cache that
 * cannot be had costs time. Several processes may share it, for files appear whole.
 */
public final class Kept {
    /** Of one file, with its checksum. */
    public static final int MOST_BYTES = 16 << 20;

    private static final int CHECKSUM_BYTES = 32;
    private static final int TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int DIRECTORY = 0040000;
    private static final int PERMISSIONS = 07777;
    private static final int WRITABLE_BY_OTHERS = 0022;

    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** What proc(5) shows of a process belongs to its effective user. */
    private static final Path OURSELVES = Path.of("/proc/self/");

    private Kept() {}

    /** What was kept under that name. */
    public static Optional<byte[]> recall(Path file) {
        try {
            int user = user();
            Map<String, Object> attributes = attributes(file);
            int mode = number(attributes, "mode");
            if (!isOurs(Objects.requireNonNull(file.toAbsolutePath().getParent()))
                    || (mode & TYPE) != REGULAR
                    || (mode & PERMISSIONS) != 0600
                    || number(attributes, "uid") != user) {
                return Optional.empty();
            }
            Set<OpenOption> options = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            try (InputStream in = Channels.newInputStream(Files.newByteChannel(file, options))) {
                return checked(in.readNBytes(MOST_BYTES + 1));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps something under that name, where there is a place for it. */
    public static void keep(Path file, byte[] content) {
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent());
        if (content.length > MOST_BYTES - CHECKSUM_BYTES || !prepare(directory)) {
            return;
        }
        try {
            // Made for its owner alone.
            Path fresh = Files.createTempFile(directory, "new", "");
            try {
                byte[] bytes = Arrays.copyOf(checksum(content), CHECKSUM_BYTES + content.length);
                System.arraycopy(content, 0, bytes, CHECKSUM_BYTES, content.length);
                Files.write(fresh, bytes);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // The next call has to find it out again.
        }
    }

    /**
     * Makes a directory where there is none, and closes one of ours to others.
     *
     * @return whether it is there, and ours alone
     */
    public static boolean prepare(Path directory) {
        try {
            if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
                if (user() == 0 && !isRoots(directory)) {
                    return false;
                }
                Files.createDirectories(directory, PRIVATE_DIRECTORY);
            }
            Map<String, Object> attributes = attributes(directory);
            int mode = number(attributes, "mode");
            boolean isToBeClosed = (mode & TYPE) == DIRECTORY && (mode & WRITABLE_BY_OTHERS) != 0;
            if (isToBeClosed && number(attributes, "uid") == user()) {
                Files.setPosixFilePermissions(directory, PRIVATE_DIRECTORY.value());
            }
            return isOurs(directory);
        } catch (IOException e) {
            return false;
        }
    }

    /** What root leaves in the home of somebody else (as with {@code sudo -E}) would be in the way of that one. */
    private static boolean isRoots(Path directory) throws IOException {
        Path above = directory;
        while (!Files.exists(above)) {
            above = Objects.requireNonNull(above.toAbsolutePath().getParent());
        }
        return Files.getAttribute(above, "unix:uid").equals(0);
    }

    private static boolean isOurs(Path directory) throws IOException {
        Map<String, Object> attributes = attributes(directory);
        int mode = number(attributes, "mode");
        return (mode & TYPE) == DIRECTORY && (mode & WRITABLE_BY_OTHERS) == 0 && number(attributes, "uid") == user();
    }

    private static int user() throws IOException {
        return (int) Files.getAttribute(OURSELVES, "unix:uid");
    }

    private static Map<String, Object> attributes(Path file) throws IOException {
        return Files.readAttributes(file, "unix:uid,mode", LinkOption.NOFOLLOW_LINKS);
    }

    private static int number(Map<String, Object> attributes, String name) {
        return (int) Objects.requireNonNull(attributes.get(name));
    }

    private static Optional<byte[]> checked(byte[] bytes) {
        if (bytes.length < CHECKSUM_BYTES || bytes.length > MOST_BYTES) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(bytes, CHECKSUM_BYTES, bytes.length);
        return Arrays.equals(checksum(content), Arrays.copyOf(bytes, CHECKSUM_BYTES))
                ? Optional.of(content)
                : Optional.empty();
    }

    private static byte[] checksum(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
