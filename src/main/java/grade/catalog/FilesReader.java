package grade.catalog;

import grade.mission.Content;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the files that a case starts with, by their paths; a path that ends in a slash is a directory. */
final class FilesReader {
    private static final Content NOTHING = new Content.Exact("");

    private FilesReader() {}

    static SortedMap<String, Placed<Content>> read(Optional<Value> value) {
        SortedMap<String, Placed<Content>> files = new TreeMap<>();
        if (value.isPresent()) {
            for (Value.Keyed file : value.get().entries()) {
                if (PathReader.isFine(file.keyPlace(), file.name(), value.get().problems())) {
                    files.put(file.name(), new Placed<>(content(file), file.keyPlace()));
                }
            }
        }
        return files;
    }

    private static Content content(Value.Keyed file) {
        return file.name().endsWith("/") ? directory(file.value()) : ContentReader.read(file.value());
    }

    private static Content directory(Value value) {
        if (!(value.node() instanceof Node.Text text && text.text().isEmpty())) {
            value.complain("catalog-directory-content", value.key());
        }
        return NOTHING;
    }
}
