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

    /** After those of the status and the filter. */
    private static final int FIRST_DESCRIPTOR = 5;

    /** @param isReadable whether whoever the line runs as can read a file */
    static Loans of(SortedMap<String, GivenFile> given, Predicate<Path> isReadable) {
        Loans loans = new Loans(new TreeMap<>(), new TreeMap<>());
        given.forEach(
                (path, lent) -> (isReadable.test(lent.file()) ? loans.bound : loans.poured).put(path, lent.file()));
        return loans;
    }

    /** For a shell: opens each of its first arguments and drops it. */
    String script() {
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < poured.size(); i++) {
            script.append("exec ").append(FIRST_DESCRIPTOR + i).append("<\"$1\" || exit; shift; ");
        }
        return script.toString();
    }

    /** The arguments of the script. */
    List<String> files() {
        return poured.values().stream().map(Path::toString).toList();
    }

    List<String> options() {
        List<String> options = new ArrayList<>();
        for (Map.Entry<String, Path> file : bound.entrySet()) {
            options.addAll(List.of("--ro-bind", file.getValue().toString(), inside(file.getKey())));
        }
        int descriptor = FIRST_DESCRIPTOR;
        for (String path : poured.keySet()) {
            options.addAll(List.of("--ro-bind-data", Integer.toString(descriptor++), inside(path)));
        }
        return options;
    }

    private static String inside(String path) {
        return Inside.WORKSPACE + "/" + path;
    }
}
