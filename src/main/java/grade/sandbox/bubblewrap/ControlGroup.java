package grade.sandbox.bubblewrap;

import grade.sandbox.Limit;
import grade.sandbox.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The control groups of one slot: bounds of memory and processes that hold for all processes of a run together, kept by the
 * kernel (cgroups(7)). The next run in the slot uses them again.
 *
 * @param controllers one for each of memory and processes that can be had
 */
record ControlGroup(List<Controller> controllers) {
    /** Beside the processes of the line: bwrap, which waits outside. */
    private static final int OUR_PROCESSES = 1;

    ControlGroup {
        controllers = List.copyOf(controllers);
    }

    /**
     * What bounds one resource. Version 1 of control groups has a hierarchy for each, version 2 one for both.
     *
     * @param directory its group
     * @param breachFile where the kernel counts how often the limit was reached, behind the breachWord
     */
    record Controller(Limit limit, Path directory, String limitFile, String breachFile, String breachWord) {
        private long breaches() throws IOException {
            return Files.readAllLines(directory.resolve(breachFile)).stream()
                    .filter(line -> line.startsWith(breachWord + " "))
                    .mapToLong(line -> Long.parseLong(line.substring(breachWord.length() + 1)))
                    .findFirst()
                    .orElse(0);
        }

        private void set(long value) throws IOException {
            Files.writeString(directory.resolve(limitFile), Long.toString(value));
        }
    }

    /** What a run has found when it starts, to see later what is new. */
    record Before(ControlGroup group, List<Long> breaches) {
        /** The limit that was reached since, if one was. */
        Optional<Limit> breached() throws IOException {
            List<Long> now = group.breaches();
            for (int i = 0; i < now.size(); i++) {
                if (now.get(i) > breaches.get(i)) {
                    return Optional.of(group.controllers.get(i).limit());
                }
            }
            return Optional.empty();
        }
    }

    /** Sets the limits of the next run. */
    Before limit(Limits limits) throws IOException {
        for (Controller controller : controllers) {
            if (controller.limit() == Limit.MEMORY) {
                controller.set(limits.memory());
            } else {
                controller.set(limits.processes() + OUR_PROCESSES);
            }
        }
        return new Before(this, breaches());
    }

    private List<Long> breaches() throws IOException {
        List<Long> counts = new ArrayList<>();
        for (Controller controller : controllers) {
            counts.add(controller.breaches());
        }
        return counts;
    }

    /** The files into which a process writes 0 to join. */
    List<Path> doors() {
        return controllers.stream()
                .map(controller -> controller.directory().resolve("cgroup.procs"))
                .distinct()
                .toList();
    }

    /** Removes the groups, which must be without processes; one that is not stays for the next start to remove. */
    void remove() {
        for (Controller controller : controllers) {
            try {
                Files.deleteIfExists(controller.directory());
            } catch (IOException e) {
                // A process that is dying still counts for a moment.
            }
        }
    }
}
