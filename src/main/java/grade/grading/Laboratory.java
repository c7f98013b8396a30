package grade.grading;

import grade.check.Scene;
import grade.diagnosis.Experiments;
import grade.mission.Mission;
import grade.sandbox.Execution;
import grade.sandbox.Run;
import grade.sandbox.SandboxException;
import grade.sandbox.Start;
import java.util.Optional;

/**
 * The further runs for one case that was failed; none for a bonus case, which decides nothing, and none on files of the
 * user, which can be very long. Not thread-safe.
 */
final class Laboratory implements Experiments {
    private final Explainer of;
    private final Judging failed;
    private int left;

    Laboratory(Explainer of, Judging failed) {
        this.of = of;
        this.failed = failed;
        boolean isOwn = !failed.scene().start().given().isEmpty();
        this.left = of.sandbox().isQuick() && !failed.aCase().bonus() && !isOwn
                ? Math.min(MOST, MOST_OF_ANSWER / Math.max(1, of.failures()))
                : 0;
    }

    @Override
    public String line() {
        return of.answer().text();
    }

    @Override
    public boolean cures(String line) {
        return passes(line, failed)
                && of.passed().stream().allMatch(judging -> passes(line, judging))
                && passesAfresh(line);
    }

    @Override
    public boolean isRightOnInput(String input) {
        return passes(execute(line(), failed.scene().start(), input), failed);
    }

    @Override
    public Optional<Run> run(String line, Start start) {
        return execute(line, start, input(failed, of.data()));
    }

    @Override
    public Optional<Scene> afresh() {
        return afresh(line());
    }

    @Override
    public Optional<Scene> on(Start start) {
        Optional<Run> expected = run(of.mission().solution(), start);
        return expected.flatMap(right -> run(line(), start).map(actual -> new Scene(start, actual, right)));
    }

    @Override
    public boolean passes(Scene scene) {
        return new Judging(failed.aCase(), scene).findings(of.checks()).isEmpty();
    }

    /** Few lines, wrong in the one way, are right by chance on two data sets. */
    private boolean passesAfresh(String line) {
        return !isRandom() || afresh(line).filter(this::passes).isPresent();
    }

    private boolean isRandom() {
        return failed.aCase().fixture().isRandom();
    }

    private Optional<Scene> afresh(String line) {
        if (!isRandom()) {
            return Optional.empty();
        }
        Data other = of.data().another();
        Start start = other.start(of.mission(), failed.aCase());
        String input = input(failed, other);
        return execute(of.mission().solution(), start, input)
                .flatMap(expected -> execute(line, start, input).map(actual -> new Scene(start, actual, expected)));
    }

    private boolean passes(String line, Judging judging) {
        return passes(execute(line, judging.scene().start(), input(judging, of.data())), judging);
    }

    private boolean passes(Optional<Run> run, Judging judging) {
        Scene scene = judging.scene();
        return run.map(actual -> new Judging(judging.aCase(), new Scene(scene.start(), actual, scene.expected())))
                .filter(again -> again.findings(of.checks()).isEmpty())
                .isPresent();
    }

    private String input(Judging judging, Data data) {
        return data.stdin(of.mission(), judging.aCase());
    }

    /** Nothing where the runs are used up, or this machine could not do it: an explanation is worth no verdict. */
    private Optional<Run> execute(String line, Start start, String input) {
        if (left <= 0) {
            return Optional.empty();
        }
        left--;
        try {
            Mission mission = of.mission();
            Run run = of.sandbox()
                    .run(new Execution(
                            line,
                            start,
                            input,
                            mission.limits(),
                            mission.rules().forbidden()));
            left = run.endedByItself() ? left : 0;
            return Optional.of(run).filter(Run::endedByItself);
        } catch (SandboxException e) {
            left = 0;
            return Optional.empty();
        }
    }
}
