package grade.grading;

import grade.mission.Case;
import grade.mission.Mission;
import grade.mission.MissionException;
import grade.mission.Problem;
import grade.sandbox.Ending;
import grade.sandbox.Execution;
import grade.sandbox.Run;
import grade.sandbox.Sandbox;
import grade.sandbox.SandboxException;
import grade.sandbox.Snapshot;
import grade.sandbox.Start;
import grade.wording.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the solution gives on each case. It runs through the same door as an answer, once for each data set; what it gave
 * is remembered here and, for a pack's own seed, in the user's cache. Safe for several threads.
 */
public final class Expectations {
    private static final int COMMAND_NOT_FOUND = 127;

    /** On what is the user's own no solution runs, and nothing of it is kept. */
    private static final Run NOTHING = new Run(new Ending.Exited(0), "", "", Snapshot.EMPTY, List.of(), Duration.ZERO);

    private final Sandbox sandbox;
    private final Data data;
    private final Optional<KeptRuns> kept;
    private final Map<String, Run> remembered = new ConcurrentHashMap<>();

    /** @param kept where results outlive this process */
    public Expectations(Sandbox sandbox, Data data, Optional<KeptRuns> kept) {
        this.sandbox = sandbox;
        this.data = data;
        this.kept = data.fixed() ? kept : Optional.empty();
    }

    /**
     * The solution's run on a case.
     *
     * @throws MissionException if the solution ends badly on its own data
     * @throws SandboxException if a program of the solution is missing on this machine
     */
    Run of(Mission mission, Case aCase, Start start) {
        if (!start.given().isEmpty()) {
            return NOTHING;
        }
        String key = String.join(
                "\n",
                data.packDigest(),
                mission.id(),
                aCase.id(),
                Long.toString(data.seed()),
                sandbox.name(),
                sandbox.tools().toString());
        return remembered.computeIfAbsent(
                key,
                unknown -> recall(key).orElseGet(() -> {
                    Run run = sound(mission, aCase, run(mission, aCase, start));
                    kept.ifPresent(runs -> runs.keep(key, run));
                    return run;
                }));
    }

    private Optional<Run> recall(String key) {
        return kept.flatMap(runs -> runs.recall(key));
    }

    private Run run(Mission mission, Case aCase, Start start) {
        return sandbox.run(new Execution(
                mission.solution(),
                start,
                data.stdin(mission, aCase),
                mission.limits(),
                mission.rules().forbidden()));
    }

    private static Run sound(Mission mission, Case aCase, Run run) {
        if (run.ending() instanceof Ending.Exited exited && exited.status() == COMMAND_NOT_FOUND) {
            throw new SandboxException(Message.of(
                    "solution-program-missing", mission.id(), run.stderr().strip()));
        }
        if (!run.endedByItself()) {
            Message message =
                    Message.of("solution-ends-badly", aCase.id(), run.ending().word());
            throw new MissionException(List.of(Problem.ofFile(mission.file(), message)));
        }
        return run;
    }
}
