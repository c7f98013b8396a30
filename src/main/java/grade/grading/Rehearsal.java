package grade.grading;

import grade.document.ConsoleCommand;
import grade.document.Played;
import grade.sandbox.Ending;
import grade.sandbox.Execution;
import grade.sandbox.Limit;
import grade.sandbox.Limits;
import grade.sandbox.Run;
import grade.sandbox.Sandbox;
import grade.sandbox.Start;
import grade.text.Resource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Runs all commands of a document in one start of the sandbox, one workspace and one shell; only a command that ends the
 * sandbox costs another start. All of them together take no longer than the limit of one run.
 */
final class Rehearsal {
    /** Starts of the sandbox for one document. */
    static final int MOST_STARTS = 6;

    private static final String SCRIPT = Resource.text(Rehearsal.class, "rehearsal.bash");

    private final Sandbox sandbox;
    private final Set<String> refused = new TreeSet<>();
    private Optional<Run> last = Optional.empty();

    Rehearsal(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** What came of each command, in their order; to be called once. */
    List<Played> run(List<ConsoleCommand> commands, Start start, Limits limits, Set<String> forbidden) {
        Progress progress = new Progress(commands);
        Duration left = limits.wall();
        boolean goesOn = !progress.isComplete();
        for (int i = 0; goesOn && i < MOST_STARTS && left.toMillis() > 0; i++) {
            // A fresh one each time, which no command can guess; it is in no result.
            String mark = UUID.randomUUID().toString();
            String input = mark + "\0" + Played.SECONDS + "\0" + String.join("\0", progress.texts()) + "\0";
            Run run = sandbox.run(new Execution(SCRIPT, start, input, within(left, limits), forbidden));
            left = left.minus(run.took());
            refused.addAll(run.refused());
            last = Optional.of(run);
            goesOn = progress.take(Frames.of(run.stdout(), mark), limit(run));
        }
        return progress.played();
    }

    /** Forbidden programs that were called. */
    Set<String> refused() {
        return refused;
    }

    /** The last start; none where there was no command. */
    Optional<Run> last() {
        return last;
    }

    private static Optional<Limit> limit(Run run) {
        return run.ending() instanceof Ending.Limited limited ? Optional.of(limited.limit()) : Optional.empty();
    }

    /** Each command is stopped by the clock, so that processor time is limited for all of them together. */
    private static Limits within(Duration wall, Limits limits) {
        long seconds = Math.max(limits.cpu().toSeconds(), wall.toSeconds() + 1);
        return limits.lasting(wall, Duration.ofSeconds(seconds));
    }
}
