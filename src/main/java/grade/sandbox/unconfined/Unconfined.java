package grade.sandbox.unconfined;

import grade.sandbox.Execution;
import grade.sandbox.SandboxException;
import grade.sandbox.Tools;
import grade.sandbox.engine.CappedOutput;
import grade.sandbox.engine.Confinement;
import grade.sandbox.engine.Engine;
import grade.sandbox.engine.Host;
import grade.sandbox.engine.Inside;
import grade.sandbox.engine.LiveSandbox;
import grade.sandbox.engine.Processes;
import grade.sandbox.engine.Programs;
import grade.sandbox.engine.Pumps;
import grade.sandbox.engine.Slot;
import grade.sandbox.engine.Stubs;
import grade.sandbox.engine.Toolbox;
import grade.sandbox.engine.Unowned;
import grade.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/**
 * Runs lines with the rights of the user, in a copy of their data. Limits of each process are set, time and output are
 * bounded, and what is left running is looked for and ended; but a line that means harm can do it.
 */
public final class Unconfined implements Engine {
    /** What reports call it. */
    public static final String NAME = "none";

    /** Where a stub finds the pipe for notes, which is another one in each run. */
    private static final String NOTES_VARIABLE = "GRADE_NOTES";

    /**
     * Waits for the line from outside of it, in a session and process group of its own, and kills that group, itself
     * included.
     */
    private static final String KEEPER = """
            exec 3>&2 2>"$5"
            umask 022
            cd "$4" || exit
            echo "$$" > "$7"
            ulimit -n 256 2>/dev/null
            ulimit -c 0 -f "$2" -t "$3" || exit
            echo started >&2
            TMPDIR=$6 HOME=$6 GRADE_NOTES=$5 /bin/bash -c "$1" bash 2>&3 3>&-
            status=$?
            echo "ended $status" >&2
            times >&2
            kill -KILL -- -$$
            """;

    private final Host host;
    private final Tools tools;

    private Unconfined(Host host, Tools tools) {
        this.host = host;
        this.tools = tools;
    }

    /**
     * What stands in for a sandbox.
     *
     * @throws SandboxException if a program that it needs is missing
     */
    public static LiveSandbox open(Host host) {
        ExecutorService pumps = Pumps.open();
        return new LiveSandbox(host, new Unconfined(host, ask(host, pumps)), pumps);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tools tools() {
        return tools;
    }

    @Override
    public boolean isQuick() {
        return true;
    }

    @Override
    public Set<String> programs() {
        return Programs.names();
    }

    /** Nothing is put over files outside: a stub is found by its name alone. */
    @Override
    public Optional<Path> program(String name) {
        return Optional.empty();
    }

    @Override
    public String notes() {
        return "\"$" + NOTES_VARIABLE + "\"";
    }

    @Override
    public void furnish(Path shared) {
        // All that a line finds is on this machine.
    }

    @Override
    public Confinement confine(Slot slot, Stubs stubs, Execution execution) throws IOException {
        if (!execution.start().given().isEmpty()) {
            throw new IllegalArgumentException("nothing would keep the line from changing files of the user");
        }
        Files.createDirectory(slot.areas());
        // As the temporary directory of a machine: the line is perhaps run by another user than we are.
        Files.setPosixFilePermissions(slot.areas(), PosixFilePermissions.fromString("rwxrwxrwx"));
        List<String> command = new ArrayList<>();
        if (host.isRoot()) {
            command.addAll(Host.asUnprivilegedUser(host.need("setpriv")));
        }
        command.addAll(List.of(host.need("setsid").toString(), "/bin/bash", "--norc", "--noprofile"));
        command.addAll(List.of("-c", KEEPER, "grade", execution.line()));
        command.add(Long.toString(execution.limits().fileSize() / 1024));
        command.add(Long.toString(execution.limits().cpu().toSeconds()));
        for (Path path : List.of(slot.workspace(), slot.notes(), slot.areas(), slot.status())) {
            command.add(path.toString());
        }
        return new LooseRun(slot, command, environment(stubs));
    }

    @Override
    public Message explain(String printed) {
        return Message.of("sandbox-none-refused", printed.lines().findFirst().orElse(""));
    }

    @Override
    public List<String> cleanup(Path shared) {
        return List.of();
    }

    @Override
    public void close() {
        // Nothing is kept for slots.
    }

    /** That of every sandbox, with the stubs before all other programs. */
    private static Map<String, String> environment(Stubs stubs) {
        Map<String, String> environment = new TreeMap<>();
        for (String variable : Inside.ENVIRONMENT) {
            int equals = variable.indexOf('=');
            environment.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        environment.keySet().removeAll(Set.of("TMPDIR", "HOME"));
        environment.put("PATH", stubs.directory() + ":/usr/bin:/usr/sbin:/bin:/sbin");
        return environment;
    }

    private static Tools ask(Host host, Executor pumps) {
        CappedOutput output = new CappedOutput(pumps, "", 4096, () -> {});
        List<String> command = List.of(host.need("bash").toString(), "-c", Toolbox.QUESTIONS);
        try {
            Processes.run(command, Map.of("PATH", "/usr/bin:/bin"), output, Unowned.INSTANCE);
            List<String> lines = output.stdout().lines().toList();
            return lines.size() < Toolbox.ANSWERS ? new Tools("", "", "") : Toolbox.tools(lines);
        } catch (IOException e) {
            throw new SandboxException(Message.of("sandbox-none-refused", String.valueOf(e.getMessage())), e);
        }
    }
}
