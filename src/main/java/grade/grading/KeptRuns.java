package grade.grading;

import grade.cache.Kept;
import grade.sandbox.Ending;
import grade.sandbox.Entry;
import grade.sandbox.Run;
import grade.sandbox.Snapshot;
import grade.text.Utf8;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Runs of solutions in the user's cache ({@link Kept}), a file each, named by the hash of all that a result depends on. One
 * made by another version is as good as none.
 */
public final class KeptRuns {
    private static final int FORMAT = 3;

    private final Path directory;

    public KeptRuns(Path directory) {
        this.directory = directory;
    }

    Optional<Run> recall(String key) {
        return Kept.recall(file(key)).flatMap(KeptRuns::read);
    }

    /** Keeps a run that ended by itself; where that cannot be, the next process runs the solution again. */
    void keep(String key, Run run) {
        try {
            Kept.keep(file(key), write(run));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory", e);
        }
    }

    private Path file(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return directory.resolve("expected-" + HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] write(Run run) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(FORMAT);
        out.writeInt(run.ending().exitCode().orElse(0));
        writeText(out, run.stdout());
        writeText(out, run.stderr());
        out.writeBoolean(run.left().complete());
        out.writeInt(run.left().entries().size());
        for (Map.Entry<String, Entry> entry : run.left().entries().entrySet()) {
            writeText(out, entry.getKey());
            writeEntry(out, entry.getValue());
        }
        return bytes.toByteArray();
    }

    private static void writeEntry(DataOutputStream out, Entry entry) throws IOException {
        out.writeUTF(entry.kind());
        if (entry instanceof Entry.RegularFile file) {
            out.writeUTF(file.permissions());
            out.writeLong(file.size());
            out.writeBoolean(file.text().isPresent());
            writeText(out, file.text().orElse(""));
        } else if (entry instanceof Entry.Directory directory) {
            out.writeUTF(directory.permissions());
        } else if (entry instanceof Entry.Link link) {
            writeText(out, link.target());
        }
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = Utf8.encode(text);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Optional<Run> read(byte[] bytes) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            return in.readInt() == FORMAT ? Optional.of(read(in)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Run read(DataInputStream in) throws IOException {
        Ending ending = new Ending.Exited(in.readInt());
        String stdout = readText(in);
        String stderr = readText(in);
        boolean complete = in.readBoolean();
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String path = readText(in);
            entries.put(path, readEntry(in));
        }
        return new Run(ending, stdout, stderr, new Snapshot(entries, complete), List.of(), Duration.ZERO);
    }

    private static Entry readEntry(DataInputStream in) throws IOException {
        return switch (in.readUTF()) {
            case "file" -> {
                String permissions = in.readUTF();
                long size = in.readLong();
                boolean hasText = in.readBoolean();
                String text = readText(in);
                yield new Entry.RegularFile(permissions, size, hasText ? Optional.of(text) : Optional.empty());
            }
            case "directory" -> new Entry.Directory(in.readUTF());
            case "link" -> new Entry.Link(readText(in));
            default -> new Entry.Special();
        };
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("no text has " + length + " bytes here");
        }
        return Utf8.decode(in.readNBytes(length));
    }
}
