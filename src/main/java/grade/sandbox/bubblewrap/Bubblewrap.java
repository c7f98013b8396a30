package grade.sandbox.bubblewrap;

import grade.sandbox.Execution;
import grade.sandbox.Tools;
import grade.sandbox.calls.CallFilter;
import grade.sandbox.engine.Confinement;
import grade.sandbox.engine.Engine;
import grade.sandbox.engine.Host;
import grade.sandbox.engine.Inside;
import grade.sandbox.engine.LiveSandbox;
import grade.sandbox.engine.Programs;
import grade.sandbox.engine.Pumps;
import grade.sandbox.engine.Slot;
import grade.sandbox.engine.Stubs;
import grade.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
    private final SlotGroups groups;

    Bubblewrap(Host host, List<Path> hidden, Optional<Path> cache, Executor pumps) {
        this.host = host;
        this.tool = Tool.of(host, hidden);
        this.versions = new Versions(tool.bwrap(), pumps, cache);
        this.groups = new SlotGroups(host);
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
        return versions.sandbox() + (tool.calls().isPresent() ? "" : " without seccomp");
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
    public Optional<Path> program(String name) {
        return Programs.file(name);
    }

    @Override
    public String notes() {
        return Inside.NOTES;
    }

    @Override
    public void furnish(Path shared) throws IOException {
        if (tool.calls().isPresent()) {
            Path filter = shared.resolve(Arguments.FILTER);
            Files.write(filter, CallFilter.bytes(tool.calls().get()));
            Files.setPosixFilePermissions(filter, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    @Override
    public Confinement confine(Slot slot, Stubs stubs, Execution execution) throws IOException {
        Abilities abilities = versions.abilities();
        abilities.suffice(versions.sandbox(), tool.calls().isPresent());
        Optional<ControlGroup> group = groups.of(slot);
        if (!abilities.boundsSizes()) {
            Area.make(slot.areas(), host.owner());
        }
        Loans loans = Loans.of(execution.start().given(), host::letsRead);
        List<String> command = new Arguments(tool, abilities).of(slot, group, stubs, loans, execution);
        return group.isPresent()
                ? new Confined(slot, command, Optional.of(group.get().limit(execution.limits())))
                : new Confined(slot, command, Optional.empty());
    }

    @Override
    public Message explain(String printed) {
        return new Refusal(Path.of("/proc/sys")).cause(printed);
    }

    Abilities abilities() {
        return versions.abilities();
    }

    /** Whether the kernel bounds memory and processes in total, which shows when something ran; else they are watched. */
    boolean isGrouped() {
        return groups.areAny();
    }

    @Override
    public List<String> cleanup(Path shared) {
        return List.of();
    }

    @Override
    public void close() {
        groups.remove();
    }
}
