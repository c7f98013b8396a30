package grade.proof;

import grade.grading.Parallel;
import grade.mission.Mission;
import grade.mission.Pack;
import grade.sandbox.Sandbox;
import grade.shell.ShellParser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Proves that a pack can be trusted: right answers pass, wrong ones fail for the reason they name, doing nothing fails,
 * and the solution gives the same whenever it runs.
 */
public final class Proof {
    private final Sandbox sandbox;
    private final Parallel parallel;
    private final boolean strict;
    private final ShellParser parser;

    /**
     * @param parallel tries many answers at once
     * @param strict whether an accepted answer whose program is missing here is grave
     */
    public Proof(Sandbox sandbox, Parallel parallel, boolean strict, ShellParser parser) {
        this.sandbox = sandbox;
        this.parallel = parallel;
        this.strict = strict;
        this.parser = parser;
    }

    /** Proves each mission, in the pack's order, and hands on what was found as soon as it is known. */
    public void prove(Pack pack, Consumer<Proven> found) {
        Steadiness steadiness = Steadiness.of(pack, sandbox, parallel);
        for (Mission mission : pack.missions()) {
            found.accept(prove(pack, mission, steadiness));
        }
    }

    private Proven prove(Pack pack, Mission mission, Steadiness steadiness) {
        Graders graders = new Graders(new RememberingSandbox(sandbox), pack.digest(), parser);
        List<Trial> trials = new ArrayList<>(new Syntax(sandbox).trials(mission));
        trials.addAll(new RightAnswers(graders, strict).trials(mission));
        trials.addAll(new WrongAnswers(graders).trials(mission));
        List<Flaw> flaws = new ArrayList<>();
        parallel.map(trials, Trial::attempt).forEach(flaws::addAll);
        flaws.addAll(steadiness.flaws(mission));
        return new Proven(mission, trials.size(), flaws.stream().distinct().toList());
    }
}
