package grade.sandbox.bubblewrap;

import grade.sandbox.Execution;
import grade.sandbox.calls.Architecture;
import grade.sandbox.engine.Inside;
import grade.sandbox.engine.Slot;
import grade.sandbox.engine.Stubs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The command line that confines one run. Why each argument is there is written in the sandbox page of the
 * documentation; the facts are bwrap(1), user_namespaces(7), pid_namespaces(7) and setrlimit(2).
 */
final class Arguments {
    /** The program for the kernel, in the shared directory. */
    static final String FILTER = "seccomp";

    private static final int SECOND_LOCK = 8;

    /**
     * Opens the status file and the filter, if there is one, whose descriptors bwrap closes before the line runs, and
     * becomes the rest of the command: a Java parent can wire descriptors 0 to 2 only. A file that cannot be opened ends
     * the shell. The umask of whoever started grade shall change no verdict.
     */
    private static final String OPEN_FILES = "umask 022; exec 3>\"$0\"; [ -z \"$1\" ] || exec 4<\"$1\"; shift; ";

    private static final String BECOME_THE_REST = "exec \"$@\"";

    /** Unlike sh it knows descriptors of two digits. */
    private static final String BASH = "/bin/bash";

    /** Where this machine has its programs does not change while we run. */
    private static final List<String> SYSTEM_PROGRAMS = systemPrograms();

    private final Tool tool;
    private final Abilities abilities;

    Arguments(Tool tool, Abilities abilities) {
        this.tool = tool;
        this.abilities = abilities;
    }

    /** The whole command for a line, from the shell that opens files to the limits inside. */
    List<String> of(Slot slot, Optional<ControlGroup> group, Stubs stubs, Loans loans, Execution execution) {
        List<String> command = new ArrayList<>(List.of(
                loans.files().isEmpty() ? tool.sh().toString() : BASH,
                "-c",
                group.map(Arguments::join).orElse("") + OPEN_FILES + loans.script() + BECOME_THE_REST,
                slot.status().toString(),
                tool.calls().isPresent() ? slot.shared().resolve(FILTER).toString() : ""));
        command.addAll(loans.files());
        command.addAll(tool.asUnprivilegedUser());
        command.addAll(sandbox(slot, stubs, loans, execution));
        command.add("--");
        // A control group counts its refusals, setrlimit(2) does not: where there is a group, it is the first to
        // refuse.
        command.addAll(Inside.firstProcess(execution.line(), execution.limits(), group.isPresent() ? SECOND_LOCK : 0));
        return command;
    }

    /** Joins control groups, and starts nothing where that fails. */
    private static String join(ControlGroup group) {
        return group.doors().stream()
                .map(door -> "echo 0 > '" + door.toString().replace("'", "'\\''") + "' || exit; ")
                .collect(Collectors.joining());
    }

    /** Every option of bwrap that a sandbox needs. */
    static List<String> options() {
        Path any = Path.of("/");
        Tool tool = new Tool(any, any, Optional.empty(), List.of(any), Optional.of(Architecture.X86_64));
        List<String> all = new Arguments(tool, new Abilities(Set.of()))
                .sandbox(new Slot(any, any), new Stubs(any, new TreeMap<>()), Loans.NONE, Execution.NOTHING);
        return all.stream()
                .filter(argument -> argument.startsWith("--"))
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> sandbox(Slot slot, Stubs stubs, Loans loans, Execution execution) {
        List<String> options = new ArrayList<>(List.of(tool.bwrap().toString(), "--json-status-fd", "3"));
        if (tool.calls().isPresent()) {
            options.addAll(List.of("--seccomp", "4"));
        }
        options.addAll(namespaces());
        if (abilities.forbidsNamespaces()) {
            options.add("--disable-userns");
        }
        options.addAll(environment());
        options.addAll(SYSTEM_PROGRAMS);
        readOnly(options, slot.shared().resolve("passwd"), "/etc/passwd");
        readOnly(options, slot.shared().resolve("group"), "/etc/group");
        stubs.byRealPath().forEach((real, stub) -> readOnly(options, stub, real));
        options.addAll(kernel());
        for (Area area : Area.values()) {
            options.addAll(
                    abilities.boundsSizes()
                            ? area.bounded(execution.start().bytesGiven())
                            : area.watched(slot.areas()));
        }
        readOnly(options, stubs.directory(), Inside.STUBS);
        readOnly(options, slot.notes(), Inside.NOTES);
        for (int i = 0; i < execution.taps().size(); i++) {
            readOnly(options, slot.tap(i), Inside.tap(i));
        }
        tool.hidden().forEach(path -> hide(options, path));
        options.addAll(List.of("--bind", slot.workspace().toString(), Inside.WORKSPACE));
        options.addAll(loans.options());
        // Not recursive, so the root comes last.
        options.addAll(List.of("--remount-ro", "/dev", "--remount-ro", "/", "--chdir", Inside.WORKSPACE));
        return options;
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
                "--dev",
                "/dev");
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
