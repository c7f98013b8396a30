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
import grade.sandbox.engine.Slots;
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

    /** Where a stub finds whom to tell, and a line the pipes of its taps, which are others in each run. */
    private static final String KEEPER = "GRADE_KEEPER";

    private static final String TAPS = "GRADE_TAPS";

    /**
     * Waits for the line from outside of it, in a session and process group of its own, and kills that group, itself
     * included. It is in the way of no other sandbox's shell, so it finds its own arguments first.
     */
    private static final String START = """
            umask 022
            home=$1
            cd "$2" || exit
            echo "$$" >"$3"
            shift 3
            ulimit -n 256 2>/dev/null
            ulimit -c 0 -f "$5" -t "$6" || exit""";

    private static final String ENVIRONMENT = "TMPDIR=$home HOME=$home " + TAPS + "=$3 " + KEEPER + "=$$ ";

    private final Host host;
    private final Tools tools;
    private final Slots slots;

    private Unconfined(Host host, Tools tools, Executor pumps) {
        this.host = host;
        this.tools = tools;
        this.slots = new Slots(host, pumps, shared -> {}, abandoned -> LooseRun.killAll(abandoned, Optional.empty()));
    }

    /**
     * What stands in for a sandbox.
     *
     * @throws SandboxException if a program that it needs is missing
     */
    public static LiveSandbox open(Host host) {
        ExecutorService pumps = Pumps.open();
        return new LiveSandbox(host, new Unconfined(host, ask(host, pumps), pumps), pumps);
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

    @Override
    public String taps() {
        return "\"$" + TAPS + "\"";
    }

    @Override
    public Confinement confine(Execution execution) throws IOException {
        if (!execution.start().given().isEmpty()) {
            throw new IllegalArgumentException("nothing would keep the line from changing files of the user");
        }
        Slot slot = slots.take();
        Files.createDirectory(slot.areas());
        // As the temporary directory of a machine: the line is perhaps run by another user than we are.
        Files.setPosixFilePermissions(slot.areas(), PosixFilePermissions.fromString("rwxrwxrwx"));
        // Nothing is put over files outside: a stub is found by its name alone.
        for (String program : execution.forbidden()) {
            String script = Stubs.script(program, execution.forbidden(), "\"$" + KEEPER + "\"");
            Slot.share(slot.stubs().resolve(program), script, "rwxr-xr-x");
        }
        List<String> command = new ArrayList<>();
        if (host.isRoot()) {
            command.addAll(Host.asUnprivilegedUser(host.need("setpriv")));
        }
        command.addAll(List.of(host.need("setsid").toString(), "/bin/bash", "--norc", "--noprofile", "-c"));
        command.add(Inside.shell(Inside.OPEN_PIPE + START, ENVIRONMENT, ":", "kill -KILL -- -$$"));
        command.add("grade");
        for (Path path : List.of(slot.areas(), slot.workspace(), slot.status())) {
            command.add(path.toString());
        }
        command.addAll(Inside.arguments(execution, slot.taps().toString(), 0));
        return new LooseRun(slots, slot, command, environment(slot));
    }

    @Override
    public Message explain(String printed) {
        return Message.of("sandbox-none-refused", printed.lines().findFirst().orElse(""));
    }

    @Override
    public void close() {
        slots.remove();
    }

    /** That of every sandbox, with the stubs before all other programs. */
    private static Map<String, String> environment(Slot slot) {
        Map<String, String> environment = new TreeMap<>();
        for (String variable : Inside.ENVIRONMENT) {
            int equals = variable.indexOf('=');
            environment.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        environment.keySet().removeAll(Set.of("TMPDIR", "HOME"));
        environment.put("PATH", slot.stubs() + ":/usr/bin:/usr/sbin:/bin:/sbin");
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
