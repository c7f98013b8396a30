package grade.cli;

import grade.answer.Answer;
import grade.grading.Data;
import grade.grading.Expectations;
import grade.grading.Grader;
import grade.grading.KeptRuns;
import grade.grading.Parallel;
import grade.mission.Mission;
import grade.sandbox.Sandbox;
import grade.sandbox.bubblewrap.Bubblewrap;
import grade.sandbox.engine.Host;
import grade.sandbox.engine.LiveSandbox;
import grade.verdict.MissionResult;
import java.util.List;
import java.util.Optional;

/** What grading needs, wired together; closing it ends what runs and removes what is temporary. */
final class Workbench implements AutoCloseable {
    private final LiveSandbox sandbox;
    private final Parallel parallel;
    private final Grader grader;

    /** @throws grade.sandbox.SandboxException if this machine has no sandbox */
    Workbench(Surroundings surroundings, Data data, int jobs) {
        this.sandbox = sandbox(surroundings);
        this.parallel = new Parallel(jobs);
        Optional<KeptRuns> kept = surroundings.cache().map(cache -> new KeptRuns(cache.resolve("expected")));
        this.grader = new Grader(sandbox, new Expectations(sandbox, data, kept), data, parallel);
    }

    static LiveSandbox sandbox(Surroundings surroundings) {
        return Bubblewrap.open(
                Host.of(surroundings.environment()), List.of(PackOption.ownCode()), surroundings.cache());
    }

    Sandbox sandbox() {
        return sandbox;
    }

    MissionResult grade(Mission mission, Answer answer) {
        return grader.grade(mission, answer);
    }

    @Override
    public void close() {
        parallel.close();
        sandbox.close();
    }
}
