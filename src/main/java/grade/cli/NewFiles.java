package grade.cli;

import grade.repository.NewFile;
import grade.wording.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that belong together and appear only when all of them are whole: until then they have other names, and whatever
 * ends grade takes those away.
 */
final class NewFiles implements AutoCloseable {
    private record Begun(ReportFile place, NewFile file) {}

    private final Path repository;
    private final boolean replacing;
    private final List<Begun> files = new ArrayList<>();
    private final Thread atShutdown = new Thread(this::clear, "new files");
    private boolean over;

    /** @param replacing whether files of the same names may be there and are replaced */
    NewFiles(Path repository, boolean replacing) {
        this.repository = repository;
        this.replacing = replacing;
        Runtime.getRuntime().addShutdownHook(atShutdown);
    }

    /** Begins a file; the stream is the caller's to close. */
    OutputStream begin(String name) throws IOException {
        ReportFile place = ReportFile.place(repository, name, "usage-new");
        if (!replacing && place.isThere()) {
            throw new UsageException(Message.of("usage-new-exists", name));
        }
        synchronized (this) {
            if (over) {
                throw new IOException("grade is being ended");
            }
            NewFile file = NewFile.begin(place.directory(), place.last());
            files.add(new Begun(place, file));
            return file.out();
        }
    }

    /** Gives the files their names. */
    synchronized void publish() throws IOException {
        if (over) {
            throw new IOException("grade is being ended");
        }
        for (Begun begun : files) {
            if (!replacing && begun.place.isThere()) {
                throw new UsageException(Message.of("usage-new-exists", begun.place.name()));
            }
            begun.file.appear();
        }
        over = true;
    }

    private synchronized void clear() {
        if (!over) {
            over = true;
            for (Begun begun : files) {
                try {
                    begun.file.close();
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
        files.forEach(begun -> begun.place.close());
        try {
            Runtime.getRuntime().removeShutdownHook(atShutdown);
        } catch (IllegalStateException e) {
            // It is running already.
        }
    }
}
