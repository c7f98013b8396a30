package grade.mission;

import grade.sandbox.Start;
import grade.seed.Seed;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a case starts from: files by path, a path ending in a slash being a directory, and standard input. */
public record Fixture(SortedMap<String, Content> files, Content stdin) {
    public Fixture {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The files made from one seed: each has its own part of it, so that adding a file changes no other. */
    public Start files(Seed seed) {
        SortedMap<String, String> made = new TreeMap<>();
        files.forEach((path, content) -> made.put(path, content.text(seed.child(path))));
        return new Start(made);
    }

    public String stdin(Seed seed) {
        return stdin.text(seed.child("stdin"));
    }

    /** Whether another seed makes other data. */
    public boolean isRandom() {
        return stdin.isRandom() || files.values().stream().anyMatch(Content::isRandom);
    }
}
