package grade.sandbox.engine;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What stands where forbidden programs are: scripts that tell process 1 by a signal, which nothing takes back, and refuse.
 * One is put over the real file, since the name may be a link (Debian's alternatives) and every other name and every copy
 * then leads to it too; or into a directory that is last on the PATH, for a program that is not installed.
 *
 * @param scripts by their paths inside
 * @param links paths inside of which one of these is to be found, too
 */
public record Stubs(SortedMap<String, String> scripts, SortedMap<String, String> links) {
    /** The first of the real-time signals that the C library leaves to programs (signal(7)). */
    static final int FIRST_SIGNAL = 34;

    private static final int LAST_SIGNAL = 64;

    public Stubs {
        scripts = Collections.unmodifiableSortedMap(new TreeMap<>(scripts));
        links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
    }

    /**
     * The stubs of these programs.
     *
     * @param installed the file inside that a name leads to, links followed
     */
    public static Stubs of(Collection<String> forbidden, Function<String, Optional<Path>> installed) {
        SortedMap<String, String> scripts = new TreeMap<>();
        SortedMap<String, String> links = new TreeMap<>();
        String missing = "";
        for (String program : new TreeSet<>(forbidden)) {
            Optional<Path> file = installed.apply(program);
            String path = file.map(Path::toString).orElse(Inside.STUBS + "/" + program);
            if (file.isEmpty() && !missing.isEmpty()) {
                links.put(path, missing);
                continue;
            }
            scripts.putIfAbsent(path, script(program, forbidden, "1"));
            missing = file.isEmpty() ? path : missing;
        }
        return new Stubs(scripts, links);
    }

    /**
     * Names the program as it was called where that is a forbidden name, else (a copy, a link) as what it stands for.
     *
     * @param process1 who is told, as a shell reads it
     */
    public static String script(String program, Collection<String> forbidden, String process1) {
        StringBuilder cases = new StringBuilder();
        List<String> names = List.copyOf(new TreeSet<>(forbidden));
        for (String name : names) {
            cases.append("  " + name + ") signal=" + signal(names.indexOf(name)) + " ;;\n");
        }
        return String.join(
                "\n",
                "#!/bin/sh",
                "name=${0##*/}",
                "case $name in",
                cases + "  *) name=" + program + " signal=" + signal(names.indexOf(program)) + " ;;",
                "esac",
                "kill -$signal " + process1,
                "printf '%s: this mission does not allow it\\n' \"$name\" >&2",
                "exit 126",
                "");
    }

    /** How many signals tell of these programs; the last one tells of all for which there is none. */
    static int signals(Set<String> forbidden) {
        return Math.min(forbidden.size(), LAST_SIGNAL - FIRST_SIGNAL + 1);
    }

    /** The programs of which signals told. */
    static List<String> called(Set<String> forbidden, List<Integer> signals) {
        List<String> names = List.copyOf(new TreeSet<>(forbidden));
        return signals.stream()
                .filter(index -> index < names.size())
                .map(names::get)
                .toList();
    }

    private static int signal(int index) {
        return Math.min(FIRST_SIGNAL + index, LAST_SIGNAL);
    }
}
