package grade.xray;

import grade.sandbox.Execution;
import grade.sandbox.Limits;
import grade.sandbox.Run;
import grade.sandbox.Sandbox;
import grade.sandbox.SandboxException;
import grade.shell.Redirection;
import grade.shell.ShellLine;
import grade.shell.ShellParser;
import grade.shell.Word;
import grade.text.Utf8;
import grade.wording.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Looks into the last pipeline of a line: runs the line once more, on the same data, with a tap behind each stage. What was
 * graded is never that run. Safe for several threads; the parser is not asked about lines without a pipe.
 */
public final class Xrays {
    /** Bytes that no pipe and no program's buffer holds back: who stops reading before them is seen to. */
    private static final long SURELY_SEEN = 256 * 1024;

    private static final int PROCESSES_PER_TAP = 3;
    private static final long MEMORY_PER_TAP = 8L * 1024 * 1024;

    private final Sandbox sandbox;
    private final ShellParser parser;

    public Xrays(Sandbox sandbox, ShellParser parser) {
        this.sandbox = sandbox;
        this.parser = parser;
    }

    /**
     * The x-ray of a line that ran.
     *
     * @param execution what was graded, without taps
     * @param graded what came of it
     * @param trail a new one, which finds the stage to blame
     */
    public Xray take(Execution execution, Run graded, Trail trail) {
        if (!execution.line().contains("|")) {
            return unseen("xray-no-pipeline");
        }
        if (!graded.endedByItself()) {
            return unseen("xray-not-ended");
        }
        Optional<ShellLine> line = parser.parse(execution.line());
        if (line.isEmpty()) {
            return new Xray.Unseen(parser.obstacle()
                    .map(why -> Message.of("xray-off"))
                    .orElseGet(() -> Message.of("xray-not-tappable")));
        }
        Optional<Specimen> specimen = Specimen.in(line.get());
        if (specimen.isEmpty()) {
            return unseen("xray-no-pipeline");
        }
        return specimen.get()
                .obstacle()
                .<Xray>map(Xray.Unseen::new)
                .orElseGet(() -> take(execution, graded, specimen.get(), trail));
    }

    private Xray take(Execution execution, Run graded, Specimen specimen, Trail trail) {
        int stages = specimen.stages().size();
        List<Meter> meters = new ArrayList<>();
        for (int i = 1; i <= stages; i++) {
            meters.add(new Meter(trail.watch(i)));
        }
        Meter told = new Meter(line -> {});
        List<Meter> taps = new ArrayList<>(meters);
        taps.add(told);
        Execution again = new Execution(
                specimen.tapped(sandbox::tap),
                execution.start(),
                execution.stdin(),
                roomier(execution.limits(), stages),
                execution.forbidden(),
                List.copyOf(taps));
        try {
            if (!agree(graded, sandbox.run(again))) {
                return unseen("xray-disagrees");
            }
        } catch (SandboxException e) {
            // The verdict stands without it.
            return unseen("xray-broke-off");
        }
        Optional<Statuses> statuses = Statuses.read(told.end().head(), stages);
        if (statuses.isEmpty()) {
            return unseen("xray-did-not-run");
        }
        Optional<String> file = outputFile(specimen);
        file.flatMap(graded.left()::text).ifPresent(text -> take(text, meters.get(stages - 1)));
        return seen(execution, specimen, passages(specimen, meters, statuses.get(), file), trail);
    }

    private static Xray seen(Execution execution, Specimen specimen, List<Passage> stages, Trail trail) {
        Meter source = new Meter(trail.watch(0));
        execution.start().files().values().forEach(text -> take(text, source));
        take(execution.stdin(), source);
        Evidence evidence = Evidence.of(source.end(), stages, specimen);
        Optional<Blame> notRun = trail == Trail.NONE ? Optional.empty() : evidence.notRun();
        return new Xray.Seen(stages, notRun.or(() -> evidence.isComplete() ? trail.blame(evidence) : Optional.empty()));
    }

    private static void take(String text, Meter meter) {
        byte[] bytes = Utf8.encode(text);
        meter.take(bytes, bytes.length);
    }

    private static Xray unseen(String reason) {
        return new Xray.Unseen(Message.of(reason));
    }

    /** The file that the last stage writes, where its name is plain and nothing was in it before. */
    private static Optional<String> outputFile(Specimen specimen) {
        return specimen.output(specimen.stages().get(specimen.stages().size() - 1))
                .filter(redirection -> !redirection.operator().endsWith(">>"))
                .map(Redirection::target)
                .flatMap(Word::value);
    }

    private static List<Passage> passages(
            Specimen specimen, List<Meter> meters, Statuses statuses, Optional<String> file) {
        List<Passage> passages = new ArrayList<>();
        int stages = meters.size();
        for (int i = 0; i < stages; i++) {
            boolean last = i == stages - 1;
            Flow flow = meters.get(i).end();
            OptionalLong appetite = last ? OptionalLong.empty() : specimen.appetite(i + 1);
            Optional<String> target = specimen.output(specimen.stages().get(i))
                    .map(redirection -> redirection.target().text());
            passages.add(new Passage(
                    specimen.text(specimen.stages().get(i)),
                    flow,
                    reader(flow, appetite, statuses.ofTap(i)),
                    appetite,
                    statuses.ofStage(i),
                    last && file.isPresent() ? file : target));
        }
        return passages;
    }

    private static Reader reader(Flow flow, OptionalLong appetite, int tap) {
        if (tap == Statuses.CUT_SHORT) {
            return Reader.CUT_SHORT;
        }
        boolean isFull = appetite.isPresent() && flow.lines() > appetite.getAsLong();
        boolean isSeen = tap == Statuses.STOPPED && flow.bytes() >= SURELY_SEEN;
        return isFull || isSeen ? Reader.STOPPED : Reader.READ_ALL;
    }

    /** What a line writes to standard error may come in another order each time. */
    private static boolean agree(Run graded, Run tapped) {
        return graded.ending().equals(tapped.ending())
                && graded.stdout().equals(tapped.stdout())
                && graded.left().equals(tapped.left())
                && graded.refused().equals(tapped.refused());
    }

    /** The taps take time and room, too. */
    private static Limits roomier(Limits limits, int stages) {
        Duration wall = limits.wall().multipliedBy(2);
        return new Limits(
                wall,
                limits.cpu().multipliedBy(2),
                limits.memory() + (stages + 1) * MEMORY_PER_TAP,
                limits.processes() + (stages + 1) * PROCESSES_PER_TAP,
                limits.files(),
                limits.fileSize(),
                limits.disk(),
                limits.output());
    }
}
