package grade.sandbox;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a workspace holds before a line runs, by paths relative to it, in order.
 *
 * @param files with their text (see {@link grade.text.Utf8} for bytes that are no text); a path that ends in a slash is a
 *     directory
 * @param given files of the user that a line may read there and cannot change
 */
public record Start(SortedMap<String, String> files, SortedMap<String, GivenFile> given) {
    public static final Start EMPTY = new Start(new TreeMap<>());

    public Start {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }

    /** Without files of the user. */
    public Start(SortedMap<String, String> files) {
        this(files, new TreeMap<>());
    }

    /** How much there is to read in the files of the user, each counted once. */
    public long bytesGiven() {
        return given.values().stream().distinct().mapToLong(GivenFile::size).sum();
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path));
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }
}
