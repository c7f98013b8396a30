package grade.sandbox.engine;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * How many files there are in file systems in memory while a line makes them. A directory there tells by its size how many
 * names it has and by its links how many of these are directories, so that a look is quick and needs no right to read. What
 * has no name any more, or is not come to, statvfs(2) counts, which Java does not tell; a program that does takes longer, so
 * it is asked only where the look was not complete or the whole machine has so many more files that they may be of this run.
 */
final class Inodes {
    /** How many files and names the kernel has in memory, each first of some numbers; see proc(5). */
    private static final List<Path> OF_MACHINE =
            List.of(Path.of("/proc/sys/fs/inode-nr"), Path.of("/proc/sys/fs/dentry-state"));

    /** What a directory in memory has as its size for each entry: BOGO_DIRENT_SIZE of the kernel's mm/shmem.c. */
    private static final int SIZE_OF_ENTRY = 20;

    private static final int DEEPEST = 500;

    private final Optional<Path> stat;
    private final List<Path> roots;
    private final long most;
    private final Executor pumps;
    private long named;
    private boolean partial;
    private long seen;
    private long margin;

    /**
     * Nothing is counted yet.
     *
     * @param stat the program stat(1)
     * @param most how many the run may have
     */
    Inodes(Optional<Path> stat, List<Path> roots, long most, Executor pumps) {
        this.stat = stat;
        this.roots = List.copyOf(roots);
        this.most = most;
        this.pumps = pumps;
        this.seen = ofMachine();
        this.margin = most / 2;
    }

    boolean areTooMany() {
        named = 0;
        partial = false;
        roots.forEach(root -> count(root, 0));
        return named > most || (stat.isPresent() && hidesMore(stat.get()));
    }

    private boolean hidesMore(Path program) {
        long now = ofMachine();
        if (!partial && now - seen < margin) {
            return false;
        }
        long used = used(program);
        seen = now;
        margin = (most - used) / 2;
        return used > most;
    }

    /** Whatever is put in the place of a directory meanwhile, only numbers are read there. */
    private void count(Path directory, int depth) {
        try {
            Map<String, Object> attributes =
                    Files.readAttributes(directory, "unix:size,nlink", LinkOption.NOFOLLOW_LINKS);
            named += number(attributes, "size") / SIZE_OF_ENTRY;
            int inner = (int) number(attributes, "nlink") - 2;
            if (inner > 0 && named <= most) {
                List<Path> directories = depth < DEEPEST ? directories(directory, inner) : List.of();
                partial |= directories.size() < inner;
                directories.forEach(each -> count(each, depth + 1));
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Removed while we looked, or closed.
            partial = true;
        }
    }

    private static long number(Map<String, Object> attributes, String name) {
        return ((Number) Objects.requireNonNull(attributes.get(name))).longValue();
    }

    private static List<Path> directories(Path directory, int count) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    found.add(entry);
                }
                if (found.size() == count) {
                    break;
                }
            }
        }
        return found;
    }

    private static long ofMachine() {
        long sum = 0;
        for (Path file : OF_MACHINE) {
            try {
                sum += number(Files.readString(file));
            } catch (IOException e) {
                // Not told here; what has names is counted all the same.
            }
        }
        return sum;
    }

    /** Without the directory that each file system begins with. */
    private long used(Path program) {
        List<String> question = new ArrayList<>(List.of(program.toString(), "-f", "-c", "%c %d", "--"));
        roots.forEach(root -> question.add(root.toString()));
        return Processes.ask(question, pumps)
                .lines()
                .mapToLong(Inodes::difference)
                .sum();
    }

    private static long difference(String totalAndFree) {
        return number(totalAndFree) - number(totalAndFree.substring(totalAndFree.indexOf(' ') + 1)) - 1;
    }

    private static long number(String text) {
        return Long.parseLong(text.strip().split("\\s", 2)[0]);
    }
}
