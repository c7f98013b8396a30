package grade.grading;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
 * Runs of solutions in a directory of the user's cache, a file each, named by the hash of all that a result depends on.
 * A file that cannot be read, is damaged or was made by another version is as good as none. Several processes may share
 * the directory: files appear whole.
 */
public final class KeptRuns {
    private static final int FORMAT = 2;

    private final Path directory;

    public KeptRuns(Path directory) {
        this.directory = directory;
    }

    Optional<Run> recall(String key) {
        try {
            Path file = file(key);
            return Files.exists(file) ? Optional.of(read(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a run that ended by itself; where that cannot be, the next process runs the solution again. */
    void keep(String key, Run run) {
        try {
            Files.createDirectories(directory);
            Path fresh = Files.createTempFile(directory, "new", "");
            Files.write(fresh, write(run));
            Files.move(fresh, file(key), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // A read-only home costs time, nothing else.
        }
    }

    private Path file(String key) {
        return directory.resolve(HexFormat.of().formatHex(sha256(key.getBytes(StandardCharsets.UTF_8))));
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
        byte[] content = bytes.toByteArray();
        bytes.writeBytes(sha256(content));
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

    private static Run read(byte[] bytes) throws IOException {
        int length = bytes.length - 32;
        if (length < 4
                || !HexFormat.of()
                        .formatHex(sha256(java.util.Arrays.copyOf(bytes, length)))
                        .equals(HexFormat.of().formatHex(bytes, length, bytes.length))) {
            throw new IOException("damaged");
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
        if (in.readInt() != FORMAT) {
            throw new IOException("another version's");
        }
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
        return Utf8.decode(in.readNBytes(in.readInt()));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
