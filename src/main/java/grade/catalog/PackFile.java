package grade.catalog;

import grade.mission.MissionException;
import grade.mission.Problem;
import grade.wording.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** What may be a file of a pack. */
final class PackFile {
    /** Largest YAML file, bytes. */
    static final int LARGEST_YAML = 1 << 20;

    private static final int LARGEST_FIXTURE = 64 << 20;

    private PackFile() {}

    /** Whether a file or directory of this name belongs to a pack; version control and editors leave others. */
    static boolean isVisible(String name) {
        return !name.startsWith(".") && !name.endsWith("~");
    }

    /** Reads to the end, but no more than is allowed. */
    static byte[] read(String name, InputStream bytes) throws IOException {
        int most = name.endsWith(".yaml") ? LARGEST_YAML : LARGEST_FIXTURE;
        byte[] read = bytes.readNBytes(most + 1);
        if (read.length > most) {
            throw broken(name, Message.of("catalog-file-too-large", most >> 20));
        }
        return read;
    }

    static MissionException broken(String name, Message message) {
        return new MissionException(List.of(Problem.ofFile(name, message)));
    }
}
