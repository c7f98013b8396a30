package grade.sandbox.bubblewrap;

import grade.sandbox.Execution;
import grade.sandbox.engine.Inside;
import grade.sandbox.engine.Stubs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The command line that confines one run. Why each argument is there is written in the sandbox page of the
 * documentation; the facts are bwrap(1), user_namespaces(7), pid_namespaces(7) and setrlimit(2).
 */
final class Arguments {
    /** Where this machine has its programs does not change while we run. */
    private static final List<String> SYSTEM_PROGRAMS = systemPrograms();

    private static final String PASSWD = "learner:x:1000:1000::/home/learner:/bin/bash";
    private static final String GROUP = "learner:x:1000:";

    private final Tool tool;
    private final Abilities abilities;

    Arguments(Tool tool, Abilities abilities) {
        this.tool = tool;
        this.abilities = abilities;
    }

    /**
     * The whole command for a line, from the shell that opens files to the limits inside.
     *
     * @param workspace a directory that stands for it; empty where it is in memory
     */
    List<String> of(Optional<Path> workspace, Stubs stubs, Loans loans, Execution execution) {
        Descriptors descriptors = new Descriptors();
        List<String> sandbox = sandbox(descriptors, workspace, stubs, loans, execution);
        List<String> command = descriptors.command(tool.sh());
        command.addAll(tool.asUnprivilegedUser());
        command.addAll(sandbox);
        command.add("--");
        command.addAll(Inside.firstProcess(execution, 0, "", workspace.isPresent() ? Inside.LEAVE : Inside.STAY));
        return command;
    }

    /** Every option of bwrap that a sandbox needs. */
    static List<String> options() {
        Path any = Path.of("/");
        Tool tool = new Tool(any, any, Optional.empty(), List.of(any), Optional.of("any"));
        return new Arguments(tool, new Abilities(Set.of()))
                        .sandbox(
                                new Descriptors(),
                                Optional.empty(),
                                new Stubs(new TreeMap<>(Map.of("any", "any")), new TreeMap<>()),
                                Loans.NONE,
                                Execution.NOTHING)
                        .stream()
                        .filter(argument -> argument.startsWith("--"))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private List<String> sandbox(
            Descriptors descriptors, Optional<Path> workspace, Stubs stubs, Loans loans, Execution execution) {
        List<String> options = new ArrayList<>(List.of(tool.bwrap().toString()));
        if (tool.filter().isPresent()) {
            options.addAll(
                    List.of("--seccomp", descriptors.ofBytes(tool.filter().get())));
        }
        options.addAll(namespaces());
        if (abilities.forbidsNamespaces()) {
            options.add("--disable-userns");
        }
        options.addAll(environment());
        options.addAll(SYSTEM_PROGRAMS);
        options.addAll(file(descriptors, "0644", PASSWD, "/etc/passwd"));
        options.addAll(file(descriptors, "0644", GROUP, "/etc/group"));
        options.addAll(kernel());
        for (Area area : Area.values()) {
            options.addAll(area.options(execution, abilities.boundsSizes()));
        }
        stubs.scripts().forEach((path, script) -> options.addAll(file(descriptors, "0755", script, path)));
        stubs.links().forEach((path, stub) -> options.addAll(List.of("--symlink", stub, path)));
        if (!execution.taps().isEmpty()) {
            options.addAll(Area.taps(abilities.boundsSizes()));
        }
        tool.hidden().forEach(path -> hide(options, path));
        options.addAll(workspace
                .map(directory -> List.of("--bind", directory.toString(), Inside.WORKSPACE))
                .orElseGet(() -> Area.workspace(execution, abilities.boundsSizes())));
        options.addAll(loans.options(descriptors));
        // Not recursive, so the root comes last.
        options.addAll(List.of("--remount-ro", "/dev", "--remount-ro", "/", "--chdir", Inside.WORKSPACE));
        return options;
    }

    private static List<String> file(Descriptors descriptors, String permissions, String text, String path) {
        return List.of("--perms", permissions, "--ro-bind-data", descriptors.ofText(text), path);
    }

    private static List<String> namespaces() {
        return List.of(
                "--unshare-user",
                "--unshare-ipc",
                "--unshare-pid",
                "--unshare-net",
                "--unshare-uts",
                "--unshare-cgroup",
                "--uid",
                "1000",
                "--gid",
                "1000",
                "--hostname",
                "grade",
                "--cap-drop",
                "ALL",
                "--die-with-parent",
                "--new-session",
                "--as-pid-1",
                "--clearenv");
    }

    private static List<String> environment() {
        List<String> options = new ArrayList<>();
        for (String variable : Inside.ENVIRONMENT) {
            int equals = variable.indexOf('=');
            options.addAll(List.of("--setenv", variable.substring(0, equals), variable.substring(equals + 1)));
        }
        return options;
    }

    private static List<String> systemPrograms() {
        List<String> options = new ArrayList<>(
                List.of("--ro-bind", "/usr", "/usr", "--tmpfs", "/usr/local", "--remount-ro", "/usr/local"));
        for (String name : List.of("bin", "sbin", "lib", "lib32", "lib64", "libx32")) {
            Path directory = Path.of("/", name);
            if (Files.isSymbolicLink(directory)) {
                options.addAll(List.of("--symlink", "usr/" + name, directory.toString()));
            } else if (Files.isDirectory(directory)) {
                readOnly(options, directory, directory.toString());
            }
        }
        options.addAll(List.of("--perms", "0755", "--dir", "/etc"));
        if (Files.isDirectory(Path.of("/etc/alternatives"))) {
            readOnly(options, Path.of("/etc/alternatives"), "/etc/alternatives");
        }
        return List.copyOf(options);
    }

    private static List<String> kernel() {
        return List.of(
                "--proc",
                "/proc",
                "--ro-bind",
                "/dev/null",
                "/proc/keys",
                "--ro-bind",
                "/dev/null",
                "/proc/timer_list",
                // Who can write to the memory of process 1 rules it, and who opens what it has open reads and says
                // things
                // in its name.
                "--tmpfs",
                "/proc/1",
                "--remount-ro",
                "/proc/1",
                "--dev",
                "/dev",
                // Terminals are few, and of the whole machine.
                "--tmpfs",
                "/dev/pts",
                "--remount-ro",
                "/dev/pts");
    }

    private static void hide(List<String> options, Path path) {
        if (Files.isDirectory(path)) {
            options.addAll(List.of("--tmpfs", path.toString(), "--remount-ro", path.toString()));
        } else {
            readOnly(options, Path.of("/dev/null"), path.toString());
        }
    }

    private static void readOnly(List<String> options, Path from, String to) {
        options.addAll(List.of("--ro-bind", from.toString(), to));
    }
}
