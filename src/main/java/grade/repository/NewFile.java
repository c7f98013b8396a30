package grade.repository;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A file that comes to be: it gets its name when all of it is written, and until then has another beside it, since only
 * within one file system a file is moved at once.
 */
public final class NewFile implements AutoCloseable {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HeldDirectory directory;
    private final String name;
    private final String temporary;
    private final OutputStream out;

    private NewFile(HeldDirectory directory, String name, String temporary, OutputStream out) {
        this.directory = directory;
        this.name = name;
        this.temporary = temporary;
        this.out = out;
    }

    /** Begins one in a directory, which stays the caller's to close. */
    public static NewFile begin(HeldDirectory directory, String name) throws IOException {
        byte[] random = new byte[8];
        RANDOM.nextBytes(random);
        String temporary = "." + name + "." + HexFormat.of().formatHex(random);
        OutputStream out = Channels.newOutputStream(
                directory.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        return new NewFile(directory, name, temporary, out);
    }

    /** What it shall hold is written to it. */
    public OutputStream out() {
        return out;
    }

    /** Gives it its name; whoever looks sees the file that had it before, or this one. */
    public void appear() throws IOException {
        out.close();
        directory.rename(temporary, name);
    }

    /** Takes it away, unless it has its name. */
    @Override
    public void close() throws IOException {
        out.close();
        directory.deleteIfExists(temporary);
    }
}
