package testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A podman of the test's own, as root: its settings, containers and images lie in one temporary directory, and its one image
 * is made of programs of this machine. What is missing for that fails the test. Closing removes everything.
 */
public final class Podman implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String IMAGE = "grade-test";

    /** Packages whose programs are in the image, with their libraries: nothing is fetched. */
    private static final String TREE = """
            set -eu
            for name in bin sbin lib lib64; do
              [ ! -L "/$name" ] || { mkdir -p "$1/usr/$name"; ln -s "usr/$name" "$1/$name"; }
            done
            mkdir -p "$1/tmp" "$1/etc"
            list="$1/../list"
            for package in bash dash coreutils sed grep mawk findutils perl-base util-linux procps login passwd; do
              dpkg -L "$package"
            done | grep -E '^(/usr)?/s?bin/|/perl-base/|/libexec/' | sort -u > "$list"
            sed 's#^/\\(s\\?bin\\)/#/usr/\\1/#' "$list" | while read -r file; do
              [ ! -f "$file" ] || printf '%s\\n' "$file"
            done > "$list.files"
            printf '/usr/bin/awk\\n' >> "$list.files"
            xargs -a "$list.files" ldd 2>/dev/null | grep -o '/[^ ]*\\.so[^ ]*' | sort -u >> "$list.files"
            [ ! -d /usr/lib/locale/C.utf8 ] || find /usr/lib/locale/C.utf8 -type f >> "$list.files"
            sort -u "$list.files" | tar -C / -chf - --hard-dereference -T - 2>/dev/null | tar -C "$1" -xf - --keep-directory-symlink
            ln -sf dash "$1/usr/bin/sh"
            """;

    private final Path directory = Scratch.directory("podman");
    private final Map<String, String> environment = new TreeMap<>();

    private Podman() {}

    /** Makes one; takes some seconds. */
    public static Podman open() {
        Podman podman = new Podman();
        podman.configure();
        Path tree = podman.directory.resolve("tree");
        try {
            Files.createDirectory(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        podman.succeed(List.of("bash", "-c", TREE, "tree", tree.toString()));
        podman.succeed(List.of("bash", "-c", "tar -C \"$0\" -c . | podman import --quiet - " + IMAGE, tree.toString()));
        return podman;
    }

    /** A grade that finds this podman and its image. */
    public GradeCli with(GradeCli grade) {
        // Kept for all of them: what is in the image, and what solutions give.
        GradeCli changed = grade.with("GRADE_IMAGE", IMAGE)
                .with("XDG_CACHE_HOME", directory.resolve("cache").toString());
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            changed = changed.with(variable.getKey(), variable.getValue());
        }
        return changed;
    }

    /** Names of containers that run or are left. */
    public List<String> containers() {
        return succeed(List.of("podman", "ps", "--all", "--format", "{{.Names}} {{.Status}}"))
                .stdout()
                .lines()
                .toList();
    }

    @Override
    public void close() {
        succeed(List.of("podman", "rm", "--all", "--force", "--time=0"));
        succeed(List.of("podman", "image", "rm", "--all", "--force"));
        succeed(List.of(
                "bash",
                "-c",
                "umount \"$0\" || true",
                directory.resolve("graph/overlay").toString()));
    }

    private void configure() {
        Path settings = Scratch.file(directory.resolve("containers.conf"), """
                [engine]
                runtime = "runc"
                cgroup_manager = "cgroupfs"
                events_logger = "none"
                """);
        Path storage = Scratch.file(directory.resolve("storage.conf"), """
                [storage]
                driver = "overlay"
                graphroot = "%1$s/graph"
                runroot = "%1$s/run"
                """.formatted(directory));
        environment.put("CONTAINERS_CONF", settings.toString());
        environment.put("CONTAINERS_STORAGE_CONF", storage.toString());
    }

    private Result succeed(List<String> command) {
        List<String> whole = new ArrayList<>(List.of("env"));
        environment.forEach((variable, value) -> whole.add(variable + "=" + value));
        whole.addAll(command);
        try (Running running = Running.start(User.Kind.ROOT.user(), whole)) {
            Result result = running.await(LIMIT);
            if (result.exit() != 0) {
                throw new IllegalStateException(result.toString());
            }
            return result;
        }
    }
}
