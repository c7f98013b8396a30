package grade.repository;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

/**
 * A directory in which and below which no link is followed. It is held open, and names are looked up in what is open
 * (openat(2)), so that nothing is won by putting a link in the place of a directory that was looked at before.
 */
public final class HeldDirectory implements AutoCloseable {
    /** What a name stands for, the name of a link for the link itself. */
    public enum Kind {
        NOTHING,
        FILE,
        DIRECTORY,
        LINK,
        /** A pipe, a socket or a device. */
        SPECIAL;

        static Kind of(BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                return FILE;
            }
            if (attributes.isDirectory()) {
                return DIRECTORY;
            }
            return attributes.isSymbolicLink() ? LINK : SPECIAL;
        }
    }

    private final Path path;
    private final SecureDirectoryStream<Path> entries;

    HeldDirectory(Path path, SecureDirectoryStream<Path> entries) {
        this.path = path;
        this.entries = entries;
    }

    /** Opens one by its own path, which may go through links. */
    static HeldDirectory open(Path path) throws IOException {
        return new HeldDirectory(path, entries(path));
    }

    @SuppressWarnings("StreamResourceLeak") // it is what is held
    private static SecureDirectoryStream<Path> entries(Path path) throws IOException {
        try {
            DirectoryStream<Path> stream = Files.newDirectoryStream(path);
            if (stream instanceof SecureDirectoryStream<Path> secure) {
                return secure;
            }
            stream.close();
        } catch (AccessDeniedException e) {
            // It may be one in which files can be opened, but not listed; whoever tries will see.
        }
        return new LooseDirectory(path);
    }

    /** Opens a directory in it. */
    HeldDirectory below(String name) throws IOException {
        switch (kind(name)) {
            case DIRECTORY -> {
                Path called = path.resolve(name);
                return new HeldDirectory(called, entries.newDirectoryStream(Path.of(name), LinkOption.NOFOLLOW_LINKS));
            }
            case LINK -> throw notFollowed(name);
            case NOTHING -> throw new NoSuchFileException(called(name));
            default -> throw new NotDirectoryException(called(name));
        }
    }

    /** Opens a directory in it, which is made where there is nothing of the name. */
    HeldDirectory made(String name) throws IOException {
        if (kind(name) == Kind.NOTHING) {
            // Java makes directories by their paths only. At worst an empty one comes to be elsewhere, which is not
            // gone into.
            Files.createDirectory(path.resolve(name));
        }
        return below(name);
    }

    public Kind kind(String name) throws IOException {
        try {
            return Kind.of(
                    entries.getFileAttributeView(Path.of(name), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                            .readAttributes());
        } catch (NoSuchFileException e) {
            return Kind.NOTHING;
        }
    }

    /** Opens a file in it. Opening a pipe waits for its other end. */
    SeekableByteChannel open(String name, OpenOption... options) throws IOException {
        Set<OpenOption> all = new HashSet<>(Set.of(options));
        all.add(LinkOption.NOFOLLOW_LINKS);
        try {
            return entries.newByteChannel(Path.of(name), all);
        } catch (IOException e) {
            // What the kernel says of a link is "too many levels of symbolic links".
            throw kind(name) == Kind.LINK ? notFollowed(name) : e;
        }
    }

    /** Gives a file another name; whoever looks there sees what had it before, or this. */
    void rename(String name, String other) throws IOException {
        entries.move(Path.of(name), entries, Path.of(other));
    }

    public void deleteIfExists(String name) throws IOException {
        try {
            entries.deleteFile(Path.of(name));
        } catch (NoSuchFileException e) {
            // Then it is as asked for.
        }
    }

    private NotFollowedException notFollowed(String name) {
        return new NotFollowedException(called(name));
    }

    private String called(String name) {
        return path.resolve(name).toString();
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
