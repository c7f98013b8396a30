package grade.repository;

import grade.repository.HeldDirectory.Kind;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * Where a file is that somebody named. The way to a repository, and every path outside of it, is the caller's own and may
 * go through links, as for any program; what lies below the repository is the learner's, and there no link is followed.
 *
 * @param repository the directory that answers are looked for in
 * @param isBelow whether the file is the learner's
 * @param way to the file, from the repository; of a file that is not below it, absolute
 */
public record Whereabouts(Path repository, boolean isBelow, Path way) {
    /** As many as Linux follows (path_resolution(7)). */
    private static final int MOST_LINKS = 40;

    /** Of a file as it was named, from the repository. */
    public static Whereabouts of(Path repository, String named) {
        Path path = Path.of(named);
        if (!path.isAbsolute() && !path.normalize().startsWith("..")) {
            return new Whereabouts(repository, true, path.normalize());
        }
        return path.isAbsolute()
                ? ofAbsolute(repository, path)
                : ofAbsolute(
                        repository, repository.toAbsolutePath().resolve(path).normalize());
    }

    /** A caller may write the whole way to the repository, and go through links of their own to it. */
    private static Whereabouts ofAbsolute(Path repository, Path path) {
        for (int names = 1; names <= path.getNameCount(); names++) {
            Path start = path.getRoot().resolve(path.subpath(0, names));
            if (isSame(start, repository)) {
                Path rest = names == path.getNameCount()
                        ? Path.of("")
                        : path.subpath(names, path.getNameCount()).normalize();
                return rest.startsWith("..")
                        ? new Whereabouts(repository, false, path.normalize())
                        : new Whereabouts(repository, true, rest);
            }
        }
        return new Whereabouts(repository, false, path);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** What is there: of a learner's link the link itself, of others what they lead to. */
    public Kind kind() throws IOException {
        if (isBelow && name().isEmpty()) {
            return Kind.DIRECTORY;
        }
        if (isBelow) {
            try (HeldDirectory directory = directory()) {
                return directory.kind(name());
            }
        }
        try {
            return Kind.of(Files.readAttributes(way, BasicFileAttributes.class));
        } catch (NoSuchFileException e) {
            return Kind.NOTHING;
        }
    }

    /** Opens what is there. Opening a pipe waits for its other end. */
    public SeekableByteChannel open(OpenOption... options) throws IOException {
        if (!isBelow) {
            return Files.newByteChannel(way, options);
        }
        try (HeldDirectory directory = directory()) {
            return directory.open(name(), options);
        }
    }

    /**
     * Where a new file takes the place of this one: a caller's link stays, and leads to the new one. What Linux shows as
     * links to open files leads to no name, and is not gone along.
     */
    public Whereabouts toReplace() throws IOException {
        Whereabouts at = this;
        for (int links = 0; links < MOST_LINKS && at.isCallersLink(); links++) {
            at = ofAbsolute(repository, at.way.resolveSibling(Files.readSymbolicLink(at.way)));
        }
        return at;
    }

    private boolean isCallersLink() {
        return !isBelow && !way.startsWith("/proc") && Files.isSymbolicLink(way);
    }

    /** The directory it is in, opened. */
    public HeldDirectory directory() throws IOException {
        return directory(HeldDirectory::below);
    }

    /** @param step goes from a directory into one in it */
    HeldDirectory directory(Step step) throws IOException {
        Path parent = way.getParent();
        if (!isBelow) {
            return HeldDirectory.open(parent == null ? way : parent);
        }
        HeldDirectory at = HeldDirectory.open(repository);
        for (Path name : parent == null ? List.<Path>of() : parent) {
            try (HeldDirectory left = at) {
                at = step.go(left, name.toString());
            }
        }
        return at;
    }

    interface Step {
        HeldDirectory go(HeldDirectory directory, String name) throws IOException;
    }

    /** Its name in that directory; empty where it has none, being the repository itself or the root of all. */
    public String name() {
        Path name = way.getFileName();
        return name == null ? "" : name.toString();
    }

    /** From the root of all. */
    public Path path() {
        return repository.toAbsolutePath().resolve(way).normalize();
    }
}
