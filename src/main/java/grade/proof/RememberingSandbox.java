package grade.proof;

import grade.sandbox.Execution;
import grade.sandbox.Run;
import grade.sandbox.Sandbox;
import grade.sandbox.Tools;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs equal executions once: many seeds make the same data for a case in which nothing is drawn, and a proof repeats
 * its answers on all of them. Whether a line gives the same each time is another question; see {@link Steadiness}.
 */
final class RememberingSandbox implements Sandbox {
    private final Sandbox sandbox;
    private final Map<Execution, Run> runs = new ConcurrentHashMap<>();

    RememberingSandbox(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public Run run(Execution execution) {
        return runs.computeIfAbsent(execution, sandbox::run);
    }

    @Override
    public String name() {
        return sandbox.name();
    }

    @Override
    public Tools tools() {
        return sandbox.tools();
    }

    @Override
    public String tap(int number) {
        return sandbox.tap(number);
    }

    @Override
    public boolean isQuick() {
        return sandbox.isQuick();
    }

    @Override
    public Set<String> programs() {
        return sandbox.programs();
    }
}
