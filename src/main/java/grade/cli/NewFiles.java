package grade.cli;

import grade.wording.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that belong together and appear only when all of them are whole: until then they have other names, and whatever
 * ends grade takes those away.
 */
final class NewFiles implements AutoCloseable {
    /** A file by its last name and the one it has until then. */
    private record NewFile(Path path, Path temporary) {}

    private final Path directory;
    private final boolean replacing;
    private final List<NewFile> files = new ArrayList<>();
    private final Thread atShutdown = new Thread(this::clear, "new files");
    private boolean over;

    /** @param replacing whether files of the same names may be there and are replaced */
    NewFiles(Path directory, boolean replacing) {
        this.directory = directory;
        this.replacing = replacing;
        Runtime.getRuntime().addShutdownHook(atShutdown);
    }

    /** Begins a file; the stream is the caller's to close. */
    OutputStream begin(String name) throws IOException {
        Path path = ReportFile.place(directory, name, "usage-new");
        if (!replacing && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(Message.of("usage-new-exists", name));
        }
        Path temporary = ReportFile.beside(path);
        synchronized (this) {
            if (over) {
                throw new IOException("grade is being ended");
            }
            OutputStream out =
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            files.add(new NewFile(path, temporary));
            return out;
        }
    }

    /** Gives the files their names. */
    synchronized void publish() throws IOException {
        if (over) {
            throw new IOException("grade is being ended");
        }
        for (NewFile file : files) {
            if (replacing) {
                ReportFile.move(file.temporary(), file.path());
            } else {
                Files.move(file.temporary(), file.path());
            }
        }
        over = true;
    }

    private synchronized void clear() {
        if (!over) {
            over = true;
            for (NewFile file : files) {
                try {
                    Files.deleteIfExists(file.temporary());
                } catch (IOException e) {
                    // What cannot be taken away stays, under its temporary name.
                }
            }
        }
    }

    /** Takes away what was begun and not published. */
    @Override
    public void close() {
        clear();
        try {
            Runtime.getRuntime().removeShutdownHook(atShutdown);
        } catch (IllegalStateException e) {
            // It is running already.
        }
    }
}
