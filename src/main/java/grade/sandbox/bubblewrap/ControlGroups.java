package grade.sandbox.bubblewrap;

import grade.sandbox.Limit;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where control groups can be made here: below our own group in version 1 of them, and in version 2 below the nearest group
 * above us that hands its controllers on (cgroups(7), "no internal processes"). Root alone may do that without asking.
 */
final class ControlGroups {
    private static final String PREFIX = "grade-";

    /** A line of /proc/PID/cgroup: hierarchy, controllers (none for version 2), path. */
    private record Membership(List<String> controllers, String path) {
        static Membership of(String line) {
            String[] fields = line.split(":", 3);
            return new Membership(List.of(fields[1].split(",", -1)), fields[2]);
        }
    }

    private final List<Membership> memberships;
    private final List<Mount> mounts;
    private final long grader;

    private ControlGroups(List<Membership> memberships, List<Mount> mounts, long grader) {
        this.memberships = memberships;
        this.mounts = mounts;
        this.grader = grader;
    }

    /** As the kernel tells it in a directory like /proc/self. */
    static ControlGroups of(Path process, long grader) {
        try {
            return new ControlGroups(
                    Files.readAllLines(process.resolve("cgroup")).stream()
                            .map(Membership::of)
                            .toList(),
                    Files.readAllLines(process.resolve("mountinfo")).stream()
                            .flatMap(line -> Mount.of(line).stream())
                            .toList(),
                    grader);
        } catch (IOException e) {
            return new ControlGroups(List.of(), List.of(), grader);
        }
    }

    /**
     * Groups for one slot; empty where none can be made. Removes those of graders that were killed.
     *
     * @param slot a name that no other slot of this process has
     */
    Optional<ControlGroup> make(String slot) {
        List<ControlGroup.Controller> controllers = new ArrayList<>();
        for (Resource resource : Resource.values()) {
            parent(resource.controller()).ifPresent(parent -> make(parent, slot, resource, controllers));
        }
        return controllers.isEmpty() ? Optional.empty() : Optional.of(new ControlGroup(controllers));
    }

    private void make(Parent parent, String slot, Resource resource, List<ControlGroup.Controller> made) {
        Path directory = parent.directory().resolve(PREFIX + grader + "-" + slot);
        try {
            removeAbandoned(parent.directory());
            Files.createDirectories(directory);
            made.add(resource.in(directory, parent.second()));
        } catch (IOException e) {
            // Not ours to make: the watcher does without.
        }
    }

    private record Parent(Path directory, boolean second) {}

    private Optional<Parent> parent(String controller) {
        return first(controller).or(() -> second(controller)).filter(parent -> Files.isWritable(parent.directory()));
    }

    private Optional<Parent> first(String controller) {
        return memberships.stream()
                .filter(membership -> membership.controllers().contains(controller))
                .flatMap(membership -> mounts.stream()
                        .filter(mount -> mount.isFirst(controller))
                        .map(mount -> mount.below(membership.path())))
                .filter(Files::isDirectory)
                .map(directory -> new Parent(directory, false))
                .findFirst();
    }

    private Optional<Parent> second(String controller) {
        return memberships.stream()
                .filter(membership -> membership.controllers().contains(""))
                .flatMap(membership ->
                        mounts.stream().filter(Mount::isSecond).flatMap(mount -> mount.upFrom(membership.path())))
                .filter(directory -> handsOn(directory, controller))
                .map(directory -> new Parent(directory, true))
                .findFirst();
    }

    private static boolean handsOn(Path directory, String controller) {
        try {
            String handedOn = Files.readString(directory.resolve("cgroup.subtree_control"));
            return Stream.of(handedOn.strip().split(" ", -1)).anyMatch(controller::equals);
        } catch (IOException e) {
            return false;
        }
    }

    private static void removeAbandoned(Path parent) throws IOException {
        try (DirectoryStream<Path> groups = Files.newDirectoryStream(parent, PREFIX + "*-*")) {
            for (Path group : groups) {
                String grader = String.valueOf(group.getFileName()).split("-", -1)[1];
                if (grader.matches("\\d{1,9}") && !Files.exists(Path.of("/proc", grader))) {
                    Files.deleteIfExists(group);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /** What is bounded, and how both versions name it. */
    private enum Resource {
        MEMORY(Limit.MEMORY, "memory", "oom_kill"),
        PROCESSES(Limit.PROCESS, "pids", "max");

        private final Limit limit;
        private final String controller;
        private final String breachWord;

        Resource(Limit limit, String controller, String breachWord) {
            this.limit = limit;
            this.controller = controller;
            this.breachWord = breachWord;
        }

        String controller() {
            return controller;
        }

        ControlGroup.Controller in(Path directory, boolean second) throws IOException {
            if (this == PROCESSES) {
                return new ControlGroup.Controller(limit, directory, "pids.max", "pids.events", breachWord);
            }
            // Swapping out would only move the memory.
            write(directory.resolve(second ? "memory.swap.max" : "memory.swappiness"));
            return second
                    ? new ControlGroup.Controller(limit, directory, "memory.max", "memory.events", breachWord)
                    : new ControlGroup.Controller(
                            limit, directory, "memory.limit_in_bytes", "memory.oom_control", breachWord);
        }

        private static void write(Path file) throws IOException {
            if (Files.exists(file)) {
                Files.writeString(file, "0");
            }
        }
    }
}
