package grade.sandbox;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a workspace before a line runs: paths relative to it, in order, with their text (see
 * {@link grade.text.Utf8} for bytes that are no text). A path that ends in a slash is a directory.
 */
public record Start(SortedMap<String, String> files) {
    public static final Start EMPTY = new Start(new TreeMap<>());

    public Start {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path));
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }
}
