package grade.proof;

import grade.answer.AnswerReader;
import grade.answer.Source;
import grade.grading.Data;
import grade.grading.Expectations;
import grade.grading.Grader;
import grade.grading.Parallel;
import grade.mission.Mission;
import grade.sandbox.Sandbox;
import grade.shell.ShellParser;
import grade.text.Utf8;
import grade.verdict.MissionResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * A grader for each of the seeds that a pack is proved on: fixed ones, so that a build does not depend on luck. Each
 * remembers what the solution gave.
 */
final class Graders {
    /** A wrong answer that is right by chance on one data set in ten is found nine times in ten. */
    static final int SEEDS = 20;

    /** A cause is proved by many runs, on data of its own. */
    static final int SEEDS_OF_CAUSES = 3;

    private final List<Grader> bySeed;

    Graders(Sandbox sandbox, String digest, ShellParser parser) {
        Parallel oneAfterTheOther = new Parallel(1);
        this.bySeed = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> grader(sandbox, Data.of(digest, seed), oneAfterTheOther, parser))
                .toList();
    }

    private static Grader grader(Sandbox sandbox, Data data, Parallel parallel, ShellParser parser) {
        return new Grader(sandbox, new Expectations(sandbox, data, Optional.empty()), data, parallel, parser);
    }

    /**
     * The verdict without causes.
     *
     * @param seed 0 to {@link #SEEDS} - 1
     */
    MissionResult grade(int seed, Mission mission, String line) {
        return grade(bySeed.get(seed).withoutCauses(), mission, line);
    }

    /** The verdict with the causes of what was found. */
    MissionResult explain(int seed, Mission mission, String line) {
        return grade(bySeed.get(seed), mission, line);
    }

    private static MissionResult grade(Grader grader, Mission mission, String line) {
        Source argument = Source.of(Source.Kind.ARGUMENT);
        return grader.grade(mission, AnswerReader.read(mission.form(), argument, Utf8.encode(line)));
    }
}
