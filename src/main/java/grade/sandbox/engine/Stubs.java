package grade.sandbox.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What stands where forbidden programs are: a script that leaves a note and refuses. It is bound over the real file,
 * since the name may be a link (Debian's alternatives) and every other name and every copy then leads to it too.
 *
 * @param directory holds a stub under each name; last on the PATH, for programs that are not installed
 * @param byRealPath the stub for each file that exists
 */
public record Stubs(Path directory, SortedMap<String, Path> byRealPath) {
    public Stubs {
        byRealPath = Collections.unmodifiableSortedMap(new TreeMap<>(byRealPath));
    }

    /**
     * Writes the stubs of these programs into an existing empty directory.
     *
     * @param notes where a stub leaves its note, as a shell reads it
     * @param installed the file inside that a name leads to
     */
    static Stubs write(Path directory, Set<String> forbidden, String notes, Function<String, Optional<Path>> installed)
            throws IOException {
        SortedMap<String, Path> byRealPath = new TreeMap<>();
        for (String program : new TreeSet<>(forbidden)) {
            Path stub = directory.resolve(program);
            Files.writeString(stub, script(program, forbidden, notes));
            Files.setPosixFilePermissions(stub, PosixFilePermissions.fromString("rwxr-xr-x"));
            installed.apply(program).ifPresent(real -> byRealPath.putIfAbsent(real.toString(), stub));
        }
        return new Stubs(directory, byRealPath);
    }

    /** Names the program as it was called where that is a forbidden name, else (a copy, a link) as what it stands for. */
    private static String script(String program, Set<String> forbidden, String notes) {
        return String.join(
                "\n",
                "#!/bin/sh",
                "name=${0##*/}",
                "case $name in",
                "  " + String.join("|", new TreeSet<>(forbidden)) + ") ;;",
                "  *) name=" + program + " ;;",
                "esac",
                Notes.refusing("$name", notes),
                "printf '%s: this mission does not allow it\\n' \"$name\" >&2",
                "exit 126",
                "");
    }
}
