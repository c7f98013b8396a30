package grade.repository;

import grade.repository.HeldDirectory.Kind;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts files into a directory where there are none of their names yet. Whatever exists stays, links too; a file appears
 * under its name only when all of it is written.
 *
 * @param made paths of the files that are new
 * @param kept paths of those that existed
 */
public record Planting(List<String> made, List<String> kept) {
    public Planting {
        made = List.copyOf(made);
        kept = List.copyOf(kept);
    }

    /** Writes in the order of the map; {@link FileSystemException} names what was in the way. */
    public static Planting in(Path directory, Map<String, byte[]> files) throws IOException {
        List<String> made = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        Files.createDirectories(directory);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            boolean isNew = plant(Whereabouts.of(directory, file.getKey()), file.getValue());
            (isNew ? made : kept).add(file.getKey());
        }
        return new Planting(made, kept);
    }

    private static boolean plant(Whereabouts where, byte[] content) throws IOException {
        try (HeldDirectory parent = where.directory(HeldDirectory::made)) {
            if (parent.kind(where.name()) != Kind.NOTHING) {
                return false;
            }
            try (NewFile file = NewFile.begin(parent, where.name())) {
                file.out().write(content);
                file.appear();
            }
            return true;
        }
    }
}
