package testkit;

import grade.sandbox.Ending;
import grade.sandbox.Entry;
import grade.sandbox.Execution;
import grade.sandbox.Run;
import grade.sandbox.Sandbox;
import grade.sandbox.SandboxException;
import grade.sandbox.Snapshot;
import grade.sandbox.Tools;
import grade.wording.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** A sandbox in which lines do what a test says, without a process. */
public final class FakeSandbox implements Sandbox {
    private final Map<String, Function<Execution, Run>> lines = new HashMap<>();
    private final Set<String> programs = new TreeSet<>(Set.of("cat", "echo", "wc"));
    private boolean quick = true;
    private final List<Execution> executions = new ArrayList<>();

    /** From now on the line does this. */
    public FakeSandbox on(String line, Function<Execution, Run> does) {
        lines.put(line, does);
        return this;
    }

    /** From now on the line prints this and leaves the files as they are. */
    public FakeSandbox prints(String line, String stdout) {
        return on(line, execution -> exited(stdout, left(execution)));
    }

    /** From now on it has this program, too. */
    public FakeSandbox has(String program) {
        programs.add(program);
        return this;
    }

    /** From now on a run takes a second, or so it says. */
    public FakeSandbox slow() {
        quick = false;
        return this;
    }

    /** What was run, in order. */
    public List<Execution> executions() {
        return List.copyOf(executions);
    }

    public static Run exited(String stdout, Snapshot left) {
        return new Run(new Ending.Exited(0), stdout, "", left, List.of(), Duration.ZERO);
    }

    public static Run ended(Ending ending) {
        return new Run(ending, "", "", Snapshot.EMPTY, List.of(), Duration.ZERO);
    }

    /** The files of the start, untouched. */
    public static Snapshot left(Execution execution) {
        return files(execution.start().files());
    }

    /** Regular files. */
    public static Snapshot files(Map<String, String> texts) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        texts.forEach((path, text) ->
                entries.put(path, new Entry.RegularFile("rw-r--r--", text.length(), Optional.of(text))));
        return new Snapshot(entries, true);
    }

    @Override
    public synchronized Run run(Execution execution) {
        executions.add(execution);
        Function<Execution, Run> does = lines.get(execution.line());
        if (does == null) {
            throw new SandboxException(Message.of("sandbox-refused", "no such line: " + execution.line()));
        }
        return does.apply(execution);
    }

    @Override
    public String name() {
        return "fake 1";
    }

    @Override
    public Tools tools() {
        return new Tools("5.2", "9.1", "mawk 1.3.4");
    }

    @Override
    public String tap(int number) {
        return "tap." + number;
    }

    @Override
    public boolean isQuick() {
        return quick;
    }

    @Override
    public Set<String> programs() {
        return Set.copyOf(programs);
    }
}
