package grade.cli;

import grade.repository.HeldDirectory;
import grade.repository.HeldDirectory.Kind;
import grade.repository.NewFile;
import grade.repository.NotFollowedException;
import grade.repository.Whereabouts;
import grade.wording.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/**
 * A file of its own for a report: whoever looks at it sees the old one or the whole new one. Its directory is held open
 * from before the work to the end: whatever takes the directory's place meanwhile gets no report.
 *
 * @param path to tell whether two are the same
 * @param name as the caller wrote it
 */
record ReportFile(HeldDirectory directory, Path path, String name) implements Destination {
    /** Makes sure that it can be written, before the work that it will tell of. */
    static ReportFile open(Path repository, String name) {
        ReportFile file = place(repository, name, "usage-report");
        try {
            NewFile.begin(file.directory, file.last()).close();
        } catch (IOException e) {
            throw new UsageException(Message.of("usage-report-unwritable", name, String.valueOf(e.getMessage())));
        }
        return file;
    }

    /**
     * Where a file can come to be.
     *
     * @param refusal begins the keys of what is said where it cannot
     */
    static ReportFile place(Path repository, String name, String refusal) {
        Whereabouts named = Whereabouts.of(repository, name);
        try {
            Whereabouts where = named.toReplace();
            Kind kind = where.kind();
            if (kind == Kind.DIRECTORY) {
                throw new UsageException(Message.of(refusal + "-directory", name.isEmpty() ? "." : name));
            }
            if (kind == Kind.SPECIAL) {
                throw new UsageException(Message.of(refusal + "-special", name));
            }
            if (kind == Kind.LINK) {
                throw new UsageException(Message.of("usage-write-link", name, name));
            }
            return new ReportFile(where.directory(), where.path(), name);
        } catch (NotFollowedException e) {
            throw new UsageException(Message.of("usage-write-link", name, e.getFile()));
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw new UsageException(Message.of(
                    refusal + "-no-directory", name, String.valueOf(named.path().getParent())));
        } catch (IOException e) {
            throw new UsageException(Message.of(refusal + "-unwritable", name, String.valueOf(e.getMessage())));
        }
    }

    /** Its name in its directory. */
    String last() {
        return String.valueOf(path.getFileName());
    }

    boolean isThere() throws IOException {
        return directory.kind(last()) != Kind.NOTHING;
    }

    @Override
    public void write(String text) throws IOException {
        try (NewFile file = NewFile.begin(directory, last())) {
            file.out().write(text.getBytes(StandardCharsets.UTF_8));
            file.appear();
        }
    }

    /** Takes away what an earlier call, or somebody else, left there: it tells nothing of this one. */
    void remove() {
        try {
            if (directory.kind(last()) == Kind.FILE) {
                directory.deleteIfExists(last());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
