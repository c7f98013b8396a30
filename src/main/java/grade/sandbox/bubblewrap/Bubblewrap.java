package grade.sandbox.bubblewrap;

import grade.sandbox.Execution;
import grade.sandbox.Tools;
import grade.sandbox.engine.Confinement;
import grade.sandbox.engine.Engine;
import grade.sandbox.engine.Host;
import grade.sandbox.engine.Inside;
import grade.sandbox.engine.LiveSandbox;
import grade.sandbox.engine.Programs;
import grade.sandbox.engine.Pumps;
import grade.sandbox.engine.Slot;
import grade.sandbox.engine.Slots;
import grade.sandbox.engine.Stubs;
import grade.wording.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/** Confines lines by {@code bwrap}. */
public final class Bubblewrap implements Engine {
    private final Host host;
    private final Tool tool;
    private final Versions versions;
    private final Slots slots;
    private volatile boolean keptOut;

    Bubblewrap(Host host, List<Path> hidden, Optional<Path> cache, Executor pumps) {
        this.host = host;
        this.tool = Tool.of(host, hidden);
        this.versions = new Versions(tool.bwrap(), pumps, cache);
        this.slots = new Slots(host, pumps, shared -> {}, abandoned -> {});
    }

    /**
     * A sandbox made by it.
     *
     * @param hidden grade's own files and those of packs: no line may see them
     * @param cache where versions of programs are kept between calls
     * @throws grade.sandbox.SandboxException if a program that it needs is missing
     */
    public static LiveSandbox open(Host host, List<Path> hidden, Optional<Path> cache) {
        ExecutorService pumps = Pumps.open();
        return new LiveSandbox(host, new Bubblewrap(host, hidden, cache, pumps), pumps);
    }

    @Override
    public String name() {
        return versions.sandbox() + (tool.filter().isPresent() ? "" : " without seccomp");
    }

    @Override
    public Tools tools() {
        return versions.tools();
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
        return Inside.TAPS;
    }

    @Override
    public Confinement confine(Execution execution) throws IOException {
        Abilities abilities = versions.abilities();
        abilities.suffice(versions.sandbox(), tool.filter().isPresent());
        return keptOut
                ? housed(execution)
                : new Confined(command(Optional.empty(), execution), () -> {
                    keptOut = true;
                    return housed(execution);
                });
    }

    private Housed housed(Execution execution) throws IOException {
        Slot slot = slots.take();
        return new Housed(command(Optional.of(slot.workspace()), execution), slot, slots);
    }

    private List<String> command(Optional<Path> workspace, Execution execution) {
        Loans loans = Loans.of(execution.start().given(), host::letsRead);
        Stubs stubs = Stubs.of(execution.forbidden(), Programs::file);
        return new Arguments(tool, versions.abilities()).of(workspace, stubs, loans, execution);
    }

    @Override
    public Message explain(String printed) {
        return new Refusal(Path.of("/proc/sys")).cause(printed);
    }

    Abilities abilities() {
        return versions.abilities();
    }

    @Override
    public void close() {
        slots.remove();
    }
}
