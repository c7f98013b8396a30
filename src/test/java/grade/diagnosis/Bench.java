package grade.diagnosis;

import grade.check.Scene;
import grade.sandbox.Run;
import grade.sandbox.Snapshot;
import grade.sandbox.Start;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import testkit.FakeSandbox;

/** Further runs that give what a test says. */
final class Bench implements Experiments {
    private final Predicate<Scene> right;
    private final Supplier<Start> start;
    private final Set<String> cures = new HashSet<>();
    private final Map<String, String> printed = new HashMap<>();
    private final Map<String, String> solved = new HashMap<>();
    private final Map<String, Snapshot> left = new HashMap<>();
    private final List<String> inputs = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private String line = "the answer";
    private Optional<String> rightInput = Optional.empty();
    private Optional<String> fresh = Optional.empty();

    Bench(Predicate<Scene> right, Supplier<Start> start) {
        this.right = right;
        this.start = start;
    }

    void answers(String answer) {
        line = answer;
    }

    void isRightOn(String input) {
        rightInput = Optional.of(input);
    }

    void isCuredBy(String other) {
        cures.add(other);
    }

    void printsOn(String text, String stdout) {
        printed.put(text, stdout);
    }

    void solvesOn(String text, String stdout) {
        solved.put(text, stdout);
    }

    void leavesBy(String other, String path, String text) {
        left.put(other, FakeSandbox.files(Map.of(path, text)));
    }

    void printsAfresh(String stdout) {
        fresh = Optional.of(stdout);
    }

    List<String> inputs() {
        return inputs;
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public String line() {
        return line;
    }

    @Override
    public boolean cures(String other) {
        lines.add(other);
        return cures.contains(other);
    }

    @Override
    public boolean isRightOnInput(String input) {
        inputs.add(input);
        return rightInput.equals(Optional.of(input));
    }

    @Override
    public Optional<Run> run(String other, Start start) {
        if (left.containsKey(other)) {
            return Optional.of(FakeSandbox.exited("", left.getOrDefault(other, Snapshot.EMPTY)));
        }
        return other.equals(line) ? on(printed, start) : Optional.empty();
    }

    @Override
    public Optional<Scene> on(Start start) {
        return on(solved, start)
                .map(expected -> new Scene(start, on(printed, start).orElse(expected), expected));
    }

    @Override
    public Optional<Scene> afresh() {
        return fresh.map(stdout -> FakeSandbox.exited(stdout, Snapshot.EMPTY))
                .map(run -> new Scene(start.get(), run, run));
    }

    @Override
    public boolean passes(Scene scene) {
        return right.test(scene);
    }

    private static Optional<Run> on(Map<String, String> outputs, Start start) {
        return start.files().values().stream()
                .filter(outputs::containsKey)
                .findFirst()
                .map(text -> FakeSandbox.exited(outputs.getOrDefault(text, ""), Snapshot.EMPTY));
    }
}
