package grade.sandbox.container;

import grade.sandbox.Execution;
import grade.sandbox.GivenFile;
import grade.sandbox.Limits;
import grade.sandbox.engine.Inside;
import grade.sandbox.engine.Slot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The options that confine one run. Why each is there is written in the sandbox page of the documentation; the facts are
 * podman-run(1) and docker-run(1). Both know all of them, but for those that only one is given.
 *
 * @param bounded whether the kernel keeps limits of memory and processes in total
 * @param user whom the line runs as, outside of any user namespace
 */
record Settings(Client client, boolean bounded, User user) {
    /** The name of the seccomp profile in the shared directory. */
    static final String CALLS = "seccomp.json";

    private static final int SMALL = 16 << 20;
    private static final String RIGHTS = "mode=1777,exec,nosuid,nodev";
    private static final String SHARED_MEMORY = "8m";
    /** Enough for all runs at once of a user whose processes the kernel counts together; the control group is first. */
    private static final int MANY_PROCESSES = 1000;
    /** After a run should have been stopped: then grade itself has been killed. */
    private static final int GRACE_SECONDS = 5;

    /** What holds for any container, also one in which no line runs. Ends with where a command begins. */
    static List<String> ofEveryContainer(Client client) {
        List<String> options = new ArrayList<>(List.of(
                "run",
                "--rm",
                "--pull=never",
                "--network=none",
                "--read-only",
                "--cap-drop=ALL",
                "--security-opt=no-new-privileges",
                "--no-healthcheck",
                "--log-driver=none",
                "--hostname=grade",
                "--ulimit=core=0:0",
                "--ulimit=nofile=256:256",
                "--ulimit=nproc=" + MANY_PROCESSES + ":" + MANY_PROCESSES));
        if (client.isPodman()) {
            options.addAll(List.of(
                    "--read-only-tmpfs=false",
                    "--no-hosts",
                    "--http-proxy=false",
                    "--image-volume=ignore",
                    "--security-opt=mask=/sys"));
        }
        options.addAll(List.of("--cgroupns=private", "--entrypoint=/usr/bin/env"));
        return options;
    }

    /** Everything between the client and the image. */
    List<String> of(String name, Slot slot, SortedMap<String, Path> stubs, Execution execution) {
        Limits limits = execution.limits();
        List<String> options = new ArrayList<>(ofEveryContainer(client));
        options.addAll(List.of(
                "--name=" + name,
                "--label=" + label(slot.shared()),
                "--interactive",
                "--user=" + user.inside() + ":" + user.inside()));
        options.add("--security-opt=seccomp=" + slot.shared().resolve(CALLS));
        options.addAll(user.options());
        if (client.isPodman()) {
            options.add("--pidfile=" + slot.status());
            options.add("--timeout=" + (limits.wall().toSeconds() + GRACE_SECONDS));
        }
        if (bounded) {
            options.addAll(List.of(
                    "--memory=" + limits.memory() + "b",
                    "--memory-swap=" + limits.memory() + "b",
                    // Beside process 1.
                    "--pids-limit=" + (limits.processes() + 1)));
        }
        options.addAll(places(slot, stubs, execution));
        return options;
    }

    /** What the containers of one grader have in common. */
    static String label(Path shared) {
        return "grade.room=" + shared.getFileName();
    }

    /** How many more processes than allowed setrlimit(2) lets be. */
    int moreProcesses(Limits limits) {
        return bounded ? MANY_PROCESSES - limits.processes() : 0;
    }

    private List<String> places(Slot slot, SortedMap<String, Path> stubs, Execution execution) {
        String rights = RIGHTS + (client.isPodman() ? ",notmpcopyup" : "");
        // Programs that sort what is given keep parts of it in temporary files.
        long room = SMALL + execution.start().bytesGiven();
        List<String> options = new ArrayList<>(List.of(
                "--shm-size=" + SHARED_MEMORY,
                "--tmpfs=/tmp:size=" + room + "," + rights,
                "--tmpfs=" + Inside.HOME + ":size=" + SMALL + "," + rights,
                mount(slot.shared().resolve("passwd"), "/etc/passwd:ro"),
                mount(slot.shared().resolve("group"), "/etc/group:ro"),
                mount(slot.taps(), Inside.TAPS)));
        stubs.forEach((path, stub) -> options.add(mount(stub, path + ":ro")));
        options.add(mount(slot.workspace(), Inside.WORKSPACE));
        execution.start().given().forEach((path, lent) -> options.add(lent(lent, path)));
        options.addAll(List.of("--workdir=" + Inside.WORKSPACE));
        return options;
    }

    private static String mount(Path from, String to) {
        return "--volume=" + from + ":" + to;
    }

    /** A file of the user may have any name, and these options are rows of CSV. */
    private static String lent(GivenFile lent, String path) {
        return "--mount=type=bind,ro=true," + field("src=" + lent.file()) + ","
                + field("dst=" + Inside.WORKSPACE + "/" + path);
    }

    private static String field(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
