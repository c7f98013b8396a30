package grade.xray;

import grade.shell.Octets;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows the lines of the right answer, where it is made of lines of the data or parts of them; and those that were printed
 * and do not belong there.
 */
public final class LinesTrail implements Trail {
    /** Of each kind are followed. */
    private static final int MOST_LINES = 50;

    private static final int SHORTEST_PART = 3;
    private static final int LONGEST = 2000;

    /** They pass on lines or parts of lines as they are: what one of them is not given does not come out of it. */
    private static final Set<String> SELECTING = Set.of(
            "cat", "comm", "cut", "grep", "egrep", "fgrep", "head", "nl", "shuf", "sort", "tail", "tee", "uniq", "wc");

    /** How often each line of the answer must be there. */
    private final Map<String, Integer> needed = new LinkedHashMap<>();

    private final List<String> foreign = new ArrayList<>();
    private final Map<Integer, Occurrences> flows = new LinkedHashMap<>();

    /**
     * The trail from the data to an answer.
     *
     * @param expected the right one
     * @param actual the one that came out
     */
    public LinesTrail(String expected, String actual) {
        Octets.of(expected).lines().filter(LinesTrail::isFit).forEach(line -> {
            if (needed.size() < MOST_LINES || needed.containsKey(line)) {
                needed.merge(line, 1, Integer::sum);
            }
        });
        Octets.of(actual)
                .lines()
                .filter(LinesTrail::isFit)
                .filter(line -> Octets.of(expected).lines().noneMatch(line::equals))
                .distinct()
                .limit(MOST_LINES)
                .forEach(foreign::add);
    }

    private static boolean isFit(String line) {
        return !line.isBlank() && line.length() <= LONGEST;
    }

    @Override
    public Watch watch(int flow) {
        Occurrences occurrences = new Occurrences(needed.keySet(), foreign);
        flows.put(flow, occurrences);
        return occurrences;
    }

    private Occurrences in(int flow) {
        return flows.getOrDefault(flow, new Occurrences(Set.of(), List.of()));
    }

    @Override
    public Optional<Blame> blame(Evidence evidence) {
        if (!comeFromTheData()) {
            return Optional.empty();
        }
        for (int stage = 1; stage <= evidence.count(); stage++) {
            Optional<String> lost = lostAt(stage, evidence);
            if (lost.isPresent()) {
                return mayBeBlamed(stage, evidence) ? Optional.of(loss(stage, lost.get(), evidence)) : Optional.empty();
            }
        }
        return letIn(evidence);
    }

    /** A single number is rather counted than found. */
    private boolean comeFromTheData() {
        boolean isOneNumber = needed.size() == 1
                && needed.keySet().stream().allMatch(line -> line.strip().matches("[\\d.,+-]*"));
        return !needed.isEmpty()
                && !isOneNumber
                && needed.keySet().stream()
                        .allMatch(line ->
                                in(0).whole(line) > 0 || (line.length() >= SHORTEST_PART && in(0).times(line) > 0));
    }

    /** What a flow lacks and had before, and what does not come back later. */
    private Optional<String> lostAt(int stage, Evidence evidence) {
        return needed.keySet().stream()
                .filter(line -> in(stage - 1).times(line) >= least(line, stage - 1))
                .filter(line -> {
                    for (int later = stage; later <= evidence.count(); later++) {
                        if (in(later).times(line) >= least(line, later)) {
                            return false;
                        }
                    }
                    return true;
                })
                .findFirst();
    }

    /** In what the line starts with, one place may be read several times. */
    private int least(String line, int flow) {
        return flow == 0 ? 1 : needed.getOrDefault(line, 1);
    }

    /**
     * Whether it is the stage's fault for sure: what was before it is known, and no later stage could have made the lines
     * again, as where one turns every line round and another turns it back.
     */
    private boolean mayBeBlamed(int stage, Evidence evidence) {
        if (stage == 1 && !evidence.alone()) {
            return false;
        }
        boolean someAreLeft =
                needed.keySet().stream().anyMatch(line -> in(stage).times(line) > 0);
        boolean nothingIsLeft = evidence.lines(stage) == 0;
        return someAreLeft
                || nothingIsLeft
                || evidence.programs().subList(stage, evidence.count()).stream().allMatch(SELECTING::contains);
    }

    private static Blame loss(int stage, String line, Evidence evidence) {
        return new Blame(
                stage,
                "lost",
                Message.of(
                        "xray-line-lost",
                        stage,
                        evidence.text(stage),
                        Octets.text(line).strip()));
    }

    /** The last stage that left lines out, where some came through that do not belong in the answer. */
    private Optional<Blame> letIn(Evidence evidence) {
        for (int stage = evidence.count(); stage >= 1; stage--) {
            boolean leavesOut = evidence.lines(stage) < evidence.lines(stage - 1)
                    && !evidence.program(stage).equals("uniq");
            if (leavesOut) {
                int filter = stage;
                return foreign.stream()
                        .filter(line -> in(0).times(line) > 0 && in(filter).times(line) > 0)
                        .findFirst()
                        .filter(line -> filter > 1 || evidence.alone())
                        .map(line -> new Blame(
                                filter,
                                "let-in",
                                Message.of(
                                        "xray-line-let-in",
                                        filter,
                                        evidence.text(filter),
                                        Octets.text(line).strip())));
            }
        }
        return Optional.empty();
    }
}
