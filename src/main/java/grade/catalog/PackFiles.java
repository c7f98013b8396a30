package grade.catalog;

import grade.mission.MissionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a pack. A path is relative to the pack and has {@code /} between its parts. Symbolic links and hidden
 * files (a name with a dot in front, or {@code ~} behind) are none of them.
 */
public sealed interface PackFiles permits DirectoryFiles, BundledFiles {
    /** The pack in a directory, which messages name as it is given. */
    static PackFiles directory(Path directory) {
        return new DirectoryFiles(directory, directory.toString());
    }

    /** The pack that comes with the program, whose code is in a jar or in a directory. */
    static PackFiles bundled(Path code) {
        return Files.isDirectory(code)
                ? new DirectoryFiles(code.resolve(BundledFiles.ROOT), BundledFiles.ROOT)
                : new BundledFiles(code);
    }

    /** The paths of all files, sorted. */
    List<String> list();

    /** What a file holds; {@link MissionException} where it is too large or cannot be read. */
    byte[] read(String path);

    /** What messages call a file. */
    String name(String path);

    /** What the pack is called where it does not say it itself. */
    String title();
}
