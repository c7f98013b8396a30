package grade.sandbox.bubblewrap;

import grade.sandbox.SandboxException;
import grade.wording.Message;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which options a bwrap knows, by its own help: the attacks decide what is safe, not the number of a version. Two options of
 * newer ones can be done without: {@code --size}, where file systems in memory are watched and not bounded, and {@code --disable-userns}, where the filter of system calls denies new namespaces.
 *
 * @param missing options that are needed and not known
 */
record Abilities(Set<String> missing) {
    private static final Pattern OPTION = Pattern.compile("(?m)^ +(--[a-z0-9-]+)(?=[ \n]|$)");
    private static final String SIZE = "--size";
    private static final String NO_NAMESPACES = "--disable-userns";
    private static final Set<String> REPLACEABLE = Set.of(SIZE, NO_NAMESPACES);
    private static final String FILTER = "--seccomp";

    Abilities {
        missing = Set.copyOf(missing);
    }

    /** @param help what {@code bwrap --help} prints; where that is nothing, bwrap itself will say what it cannot do */
    static Abilities in(String help) {
        if (help.isBlank()) {
            return new Abilities(Set.of());
        }
        Set<String> known = OPTION.matcher(help)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toSet());
        return new Abilities(Arguments.options().stream()
                .filter(option -> !known.contains(option))
                .collect(Collectors.toSet()));
    }

    boolean boundsSizes() {
        return !missing.contains(SIZE);
    }

    boolean forbidsNamespaces() {
        return !missing.contains(NO_NAMESPACES);
    }

    /** What is done without, in the order of the alphabet. */
    Set<String> replaced() {
        Set<String> replaced = new TreeSet<>(missing);
        replaced.retainAll(REPLACEABLE);
        return replaced;
    }

    /**
     * Refuses to work without what nothing replaces.
     *
     * @param filtered whether system calls are filtered
     */
    void suffice(String version, boolean filtered) {
        Set<String> needed = new TreeSet<>(missing);
        if (filtered) {
            needed.remove(NO_NAMESPACES);
        } else {
            needed.remove(FILTER);
        }
        needed.remove(SIZE);
        if (!needed.isEmpty()) {
            throw new SandboxException(Message.of("sandbox-too-old", version, String.join(" ", needed)));
        }
    }
}
