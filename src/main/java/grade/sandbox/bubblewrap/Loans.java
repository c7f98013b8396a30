package grade.sandbox.bubblewrap;

import grade.sandbox.GivenFile;
import grade.sandbox.engine.Inside;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How files of the user come into one sandbox, read-only. What whoever the line runs as cannot read, since we are root and
 * only root may, flows through a descriptor into the sandbox's own memory, where it ends with the sandbox however that
 * ends.
 *
 * @param bound by paths in the workspace
 * @param poured by paths in the workspace
 */
record Loans(SortedMap<String, Path> bound, SortedMap<String, Path> poured) {
    static final Loans NONE = new Loans(new TreeMap<>(), new TreeMap<>());

    /** @param isReadable whether whoever the line runs as can read a file */
    static Loans of(SortedMap<String, GivenFile> given, Predicate<Path> isReadable) {
        Loans loans = new Loans(new TreeMap<>(), new TreeMap<>());
        given.forEach(
                (path, lent) -> (isReadable.test(lent.file()) ? loans.bound : loans.poured).put(path, lent.file()));
        return loans;
    }

    /** The options for what is bound, and for what is poured by those descriptors. */
    List<String> options(Descriptors descriptors) {
        List<String> options = new ArrayList<>();
        for (Map.Entry<String, Path> file : bound.entrySet()) {
            options.addAll(List.of("--ro-bind", file.getValue().toString(), inside(file.getKey())));
        }
        poured.forEach(
                (path, file) -> options.addAll(List.of("--ro-bind-data", descriptors.ofFile(file), inside(path))));
        return options;
    }

    private static String inside(String path) {
        return Inside.WORKSPACE + "/" + path;
    }
}
