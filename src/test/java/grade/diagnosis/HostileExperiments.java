package grade.diagnosis;

import grade.check.Scene;
import grade.sandbox.Run;
import grade.sandbox.Start;
import java.util.List;
import java.util.Optional;
import testkit.HostileRuns;

/** Further runs that may give anything. */
record HostileExperiments(HostileRuns runs) implements Experiments {
    private static final List<String> LINES = List.of(
            "sort f | uniq -c | sort -rn | head -n 3",
            "cut -d, -f2 f | grep a > g",
            "awk '{print $1}' f | tail -2",
            "sed 's/a/b/' f > f",
            "wc -1 <<< f",
            "echo ㅏ '$HOME' | uniq",
            "'\"|uniq sort head 99 cut -f1 grep");

    @Override
    public String line() {
        return runs.chance(1, 9) ? runs.text() : runs.anyOf(LINES);
    }

    @Override
    public boolean cures(String line) {
        return runs.chance(1, 30);
    }

    @Override
    public boolean isRightOnInput(String input) {
        return runs.chance(1, 2);
    }

    @Override
    public Optional<Run> run(String line, Start start) {
        return runs.chance(1, 3) ? Optional.empty() : Optional.of(runs.scene().actual());
    }

    @Override
    public Optional<Scene> on(Start start) {
        return afresh();
    }

    @Override
    public Optional<Scene> afresh() {
        return runs.chance(1, 3) ? Optional.empty() : Optional.of(runs.scene());
    }

    @Override
    public boolean passes(Scene scene) {
        return runs.chance(1, 20);
    }
}
