package grade.sandbox.bubblewrap;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file system of control groups, from a line of /proc/PID/mountinfo (proc(5)).
 *
 * @param root the group that is seen at the mount point: in a container perhaps not the outermost
 * @param type {@code cgroup}, with its controllers among the options, or {@code cgroup2}
 */
record Mount(String root, Path point, String type, List<String> options) {
    private static final int ROOT = 3;
    private static final int POINT = 4;

    static Optional<Mount> of(String line) {
        String[] sides = line.split(" - ", 2);
        if (sides.length < 2) {
            return Optional.empty();
        }
        String[] place = sides[0].split(" ", -1);
        String[] source = sides[1].split(" ", -1);
        return source[0].startsWith("cgroup")
                ? Optional.of(new Mount(
                        place[ROOT],
                        Path.of(place[POINT]),
                        source[0],
                        List.of(source[source.length - 1].split(",", -1))))
                : Optional.empty();
    }

    boolean isFirst(String controller) {
        return type.equals("cgroup") && options.contains(controller);
    }

    boolean isSecond() {
        return type.equals("cgroup2");
    }

    /** Where a group is seen here. */
    Path below(String group) {
        String inner = group.startsWith(root) ? group.substring(root.length()) : group;
        return point.resolve(inner.startsWith("/") ? inner.substring(1) : inner);
    }

    /** A group and all above it, as they are seen here. */
    Stream<Path> upFrom(String group) {
        return Stream.iterate(
                below(group),
                path -> path != null && path.startsWith(point),
                path -> Optional.ofNullable(path.getParent()).orElse(Path.of("/")));
    }
}
