package grade.proof;

import grade.grading.Parallel;
import grade.mission.Mission;
import grade.mission.Pack;
import grade.sandbox.Sandbox;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves that a pack can be trusted: right answers pass, wrong ones fail for the reason they name, doing nothing fails,
 * and the solution gives the same whenever it runs.
 */
public final class Proof {
    private final Sandbox sandbox;
    private final Parallel parallel;
    private final boolean strict;

    /**
     * @param parallel tries many answers at once
     * @param strict whether an accepted answer whose program is missing here is grave
     */
    public Proof(Sandbox sandbox, Parallel parallel, boolean strict) {
        this.sandbox = sandbox;
        this.parallel = parallel;
        this.strict = strict;
    }

    /** The proof of each mission, in the pack's order. */
    public List<Proven> of(Pack pack) {
        Graders graders = new Graders(sandbox, pack.digest());
        List<Trial> trials = new ArrayList<>();
        for (Mission mission : pack.missions()) {
            trials.addAll(new Syntax(sandbox).trials(mission));
            trials.addAll(new RightAnswers(graders, strict).trials(mission));
            trials.addAll(new WrongAnswers(graders).trials(mission));
        }
        List<List<Flaw>> found = parallel.map(trials, trial -> trial.attempt().get());
        Steadiness steadiness = Steadiness.of(pack, sandbox, parallel);
        return pack.missions().stream()
                .map(mission -> proven(mission, trials, found, steadiness.flaws(mission)))
                .toList();
    }

    private static Proven proven(Mission mission, List<Trial> trials, List<List<Flaw>> found, List<Flaw> unsteady) {
        List<Flaw> flaws = new ArrayList<>();
        int tried = 0;
        for (int i = 0; i < trials.size(); i++) {
            if (trials.get(i).mission().equals(mission)) {
                tried++;
                flaws.addAll(found.get(i));
            }
        }
        flaws.addAll(unsteady);
        return new Proven(mission, tried, flaws.stream().distinct().toList());
    }
}
