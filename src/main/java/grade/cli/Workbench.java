package grade.cli;

import grade.answer.Answer;
import grade.grading.Data;
import grade.grading.Expectations;
import grade.grading.Grader;
import grade.grading.KeptRuns;
import grade.grading.Parallel;
import grade.grading.Xraying;
import grade.mission.Mission;
import grade.sandbox.Sandbox;
import grade.sandbox.engine.LiveSandbox;
import grade.shell.ShellParser;
import grade.shell.treesitter.Natives;
import grade.shell.treesitter.TreeSitter;
import grade.verdict.MissionResult;
import grade.xray.Xrays;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** What grading needs, wired together; closing it ends what runs and removes what is temporary. */
final class Workbench implements AutoCloseable {
    private final LiveSandbox sandbox;
    private final Parallel parallel;
    private final Grader grader;

    /**
     * What is wired together.
     *
     * @param sandbox closed with it
     * @param cache where runs of solutions are kept
     * @param xraying which x-rays to take
     */
    Workbench(LiveSandbox sandbox, Optional<Path> cache, Data data, int jobs, Function<Xrays, Xraying> xraying) {
        this.sandbox = sandbox;
        this.parallel = new Parallel(jobs);
        Optional<KeptRuns> kept = cache.map(KeptRuns::new);
        ShellParser parser = parser(cache);
        this.grader = new Grader(sandbox, new Expectations(sandbox, data, kept), data, parallel, parser)
                .with(xraying.apply(new Xrays(sandbox, parser)));
    }

    /**
     * Loads nothing before it is asked.
     *
     * @param cache where the native parts are unpacked if they are not beside our own code
     */
    static ShellParser parser(Optional<Path> cache) {
        Path unpacked = PackOption.ownCode().resolveSibling("native");
        return new ShellParser(
                new TreeSitter(new Natives(unpacked, cache.map(directory -> directory.resolve("native")))));
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
