package grade.sandbox;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was in the workspace when everything had ended: paths relative to it, directories without a slash at the end.
 *
 * @param complete whether everything was listed; a tree too deep or with too many entries is listed in part
 */
public record Snapshot(SortedMap<String, Entry> entries, boolean complete) {
    public static final Snapshot EMPTY = new Snapshot(new TreeMap<>(), true);

    public Snapshot {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    public Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /** The text of a regular file that could be read. */
    public Optional<String> text(String path) {
        return entry(path)
                .filter(Entry.RegularFile.class::isInstance)
                .map(Entry.RegularFile.class::cast)
                .flatMap(Entry.RegularFile::text);
    }

    /** The same without some paths. */
    public Snapshot without(Set<String> paths) {
        SortedMap<String, Entry> left = new TreeMap<>(entries);
        left.keySet().removeAll(paths);
        return new Snapshot(left, complete);
    }
}
