package grade.sandbox.bubblewrap;

import grade.sandbox.Execution;
import grade.sandbox.Limits;
import grade.sandbox.SandboxException;
import grade.sandbox.Start;
import grade.wording.Message;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * Finds out why bwrap cannot make the sandbox here: runs the same arguments with {@code true}, so that everything
 * printed is bwrap's own, and recognises its words.
 */
final class Refusal {
    private static final Execution NOTHING = new Execution("true", Start.EMPTY, "", Limits.DEFAULT, Set.of());

    /** What bwrap 0.4 to 0.11 says and the key of what it means. */
    private record Cause(String words, String key) {}

    private static final List<Cause> CAUSES = List.of(
            new Cause("setting up uid map: Permission denied", "sandbox-apparmor"),
            new Cause("loopback: Failed RTM_NEWADDR", "sandbox-apparmor"),
            new Cause("No permissions to creat", "sandbox-namespaces"),
            new Cause("Creating new namespace failed", "sandbox-namespaces"),
            new Cause("Can't mount proc", "sandbox-proc"),
            new Cause("Unknown option", "sandbox-too-old"),
            new Cause("setuid", "sandbox-setuid"));

    private final Tool tool;
    private final Slots slots;
    private final Executor pumps;

    Refusal(Tool tool, Slots slots, Executor pumps) {
        this.tool = tool;
        this.slots = slots;
        this.pumps = pumps;
    }

    /** Throws what {@link #explain} says, unless a line runs. */
    void check() {
        String printed = tryOut();
        if (!printed.isEmpty()) {
            throw new SandboxException(cause(printed));
        }
    }

    /** Why a run did not come about. */
    Message explain() {
        String printed = tryOut();
        return printed.isEmpty() ? Message.of("sandbox-broke-off") : cause(printed);
    }

    static Message cause(String printed) {
        return CAUSES.stream()
                .filter(cause -> printed.contains(cause.words()))
                .map(cause -> Message.of(cause.key(), firstLine(printed)))
                .findFirst()
                .orElseGet(() -> Message.of("sandbox-refused", firstLine(printed)));
    }

    private static String firstLine(String printed) {
        return printed.lines().findFirst().orElse("");
    }

    /** What bwrap printed; nothing if the line ran. */
    private String tryOut() {
        try {
            Slots.Place place = slots.take();
            slots.workspace(place).lay(Start.EMPTY);
            CappedOutput output = new CappedOutput(pumps, "", 16 * 1024, () -> {});
            LiveRun run = new LiveRun(place.slot());
            Processes.run(Arguments.of(tool, place, slots.stubs(Set.of()), NOTHING), output, run);
            boolean ran = place.slot().readStatus().contains("exit-code");
            slots.giveBack(place);
            return ran ? "" : output.stderr() + "bwrap ended without a word";
        } catch (IOException e) {
            throw new SandboxException(Message.of("sandbox-files", String.valueOf(e.getMessage())), e);
        }
    }
}
