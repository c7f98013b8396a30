package grade.sandbox.bubblewrap;

import grade.sandbox.engine.Inside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** A place beside its workspace where a line may write, empty at first and gone with the run. */
enum Area {
    SHARED_MEMORY("/dev/shm", 8 << 20),
    TEMPORARY("/tmp", 16 << 20),
    HOME(Inside.HOME, 16 << 20);

    private final String inside;
    private final int size;

    /** @param size bytes */
    Area(String inside, int size) {
        this.inside = inside;
        this.size = size;
    }

    /**
     * A file system in memory, which itself refuses more than its size.
     *
     * @param bytesGiven how much the line has to read: programs that sort it keep parts of it in temporary files
     */
    List<String> bounded(long bytesGiven) {
        long bound = this == TEMPORARY ? size + bytesGiven : size;
        return List.of("--size", Long.toString(bound), "--tmpfs", inside);
    }

    /** A directory made with {@link #make}, which is watched. */
    List<String> watched(Path areas) {
        return List.of("--bind", directory(areas).toString(), inside);
    }

    /** Makes a directory for each. */
    static void make(Path areas, OptionalInt owner) throws IOException {
        make(Files.createDirectory(areas), "rwx------", owner);
        for (Area area : values()) {
            make(Files.createDirectory(area.directory(areas)), "rwxr-xr-x", owner);
        }
    }

    private static void make(Path directory, String permissions, OptionalInt owner) throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
        if (owner.isPresent()) {
            Files.setAttribute(directory, "unix:uid", owner.getAsInt());
            Files.setAttribute(directory, "unix:gid", owner.getAsInt());
        }
    }

    private Path directory(Path areas) {
        return areas.resolve(name().toLowerCase(Locale.ROOT));
    }
}
