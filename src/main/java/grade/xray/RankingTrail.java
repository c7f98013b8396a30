package grade.xray;

import grade.kakaotalk.Ranking;
import grade.kakaotalk.Standing;
import grade.shell.Octets;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Follows the messages of those who belong in a ranking of senders, and of whoever was printed in their place: as rows with
 * a date, as names, then as counts.
 */
public final class RankingTrail implements Trail {
    private static final int MOST_SENDERS = 60;
    private static final int MOST_INTRUDERS = 10;
    private static final int LONGEST_NAME = 200;
    private static final Pattern COUNT = Pattern.compile("^\\s*\\d+(?:[\\s,]+|$)|[\\s,]+\\d+\\s*$");

    /** They cannot count, so that fewer lines are fewer messages. */
    private static final Set<String> NEVER_COUNTING =
            Set.of("cat", "cut", "egrep", "fgrep", "grep", "head", "sed", "sort", "tail", "tr");

    /** They tell lines apart by their place alone. */
    private static final Set<String> BY_PLACE = Set.of("head", "tail");

    private final List<Sender> senders = new ArrayList<>();
    private final String actual;
    private final int year;
    private final Map<Integer, Sightings> flows = new HashMap<>();

    /**
     * The trail from a chat to a ranking.
     *
     * @param top how many places the answer has
     * @param actual the answer that came out
     */
    public RankingTrail(Ranking strict, Ranking loose, int year, int top, String actual) {
        this.actual = actual;
        this.year = year;
        Map<String, Long> looseCounts = new LinkedHashMap<>();
        loose.standings().forEach(standing -> looseCounts.put(standing.sender(), standing.count()));
        List<Standing> best = strict.top(top);
        long last = best.isEmpty() ? 0 : best.get(best.size() - 1).count();
        for (Standing standing : strict.standings()) {
            // Of those tied for the last place, any may be left out.
            boolean needed = best.contains(standing) && (best.size() <= top || standing.count() > last);
            long most = looseCounts.getOrDefault(standing.sender(), standing.count());
            if (senders.size() < MOST_SENDERS) {
                senders.add(new Sender(standing.sender(), standing.count(), most, needed));
            }
        }
        addIntruders();
    }

    /** What was printed in place of a sender and is none; perhaps nothing at all. */
    private void addIntruders() {
        Set<String> known = new HashSet<>();
        senders.forEach(sender -> {
            known.add(sender.name());
            sender.cuts().forEach(cut -> known.add(Octets.text(cut)));
        });
        actual.lines()
                .limit(MOST_INTRUDERS)
                .map(line ->
                        COUNT.matcher(line.replace("\"", "")).replaceFirst("").strip())
                .filter(name -> name.length() <= LONGEST_NAME && known.add(name))
                .filter(name -> senders.stream().noneMatch(sender -> name.contains(sender.name())))
                .forEach(name -> senders.add(new Sender(name, 0, 0, false)));
    }

    @Override
    public Watch watch(int flow) {
        Sightings sightings = new Sightings(senders, year);
        flows.put(flow, sightings);
        return sightings;
    }

    private Sightings in(int flow) {
        return flows.getOrDefault(flow, new Sightings(senders, year));
    }

    @Override
    public Optional<Blame> blame(Evidence evidence) {
        Progress progress = new Progress(evidence);
        for (int stage = 1; stage <= evidence.count(); stage++) {
            for (Sender sender : senders) {
                Optional<Blame> blame = progress.at(stage, sender);
                if (blame.isPresent()) {
                    return blame.filter(found -> found.stage() > 1 || evidence.alone());
                }
            }
        }
        return Optional.empty();
    }

    /** Goes down the pipeline once. */
    private final class Progress {
        private final Evidence evidence;
        /** Whose messages have become a place in a list: from there on it is enough that they are there. */
        private final Set<Sender> listed = new HashSet<>();
        /** Of whom nothing is known any more. */
        private final Set<Sender> out = new HashSet<>();

        private Progress(Evidence evidence) {
            this.evidence = evidence;
        }

        private Optional<Blame> at(int stage, Sender sender) {
            Sighting seen = in(stage).of(sender);
            if (out.contains(sender)) {
                return Optional.empty();
            }
            if (!sender.needed()) {
                return intruder(stage, sender, seen);
            }
            if (seen.all() == 0) {
                return gone(stage, sender, seen);
            }
            return listed.contains(sender) ? Optional.empty() : counts(stage, sender, seen);
        }

        /** Who does not belong in the answer, but is in it with more than they sent. */
        private Optional<Blame> intruder(int stage, Sender sender, Sighting seen) {
            boolean isPrinted = in(evidence.count()).of(sender).all() > 0;
            // What is no name may be the first word of a longer line, which a later stage cuts out.
            long lines = sender.strict() == 0 ? seen.leading() : 0;
            long most = Math.max(seen.largest(), Math.max(lines, seen.of(Row.Kind.NAME)));
            if (!isPrinted || most <= sender.loose() || isDated(stage) || most < leastMissing()) {
                return Optional.empty();
            }
            return Optional.of(tooMany(stage, sender, most));
        }

        /** How many messages one must have to come before somebody who is missing at the end; 0 where nobody is. */
        private long leastMissing() {
            return senders.stream()
                    .filter(sender ->
                            sender.needed() && in(evidence.count()).of(sender).all() == 0)
                    .mapToLong(Sender::strict)
                    .min()
                    .orElse(0);
        }

        /** Whether what counts can still be told from what does not. */
        private boolean isDated(int flow) {
            return senders.stream().anyMatch(sender -> in(flow).of(sender).of(Row.Kind.OF_YEAR) > 0);
        }

        private Optional<Blame> gone(int stage, Sender sender, Sighting seen) {
            if (seen.shortened() > 0) {
                String left = sender.cuts().isEmpty() ? "" : Octets.text(shortest(sender));
                return of(stage, "renamed", "xray-renamed", sender.name(), left);
            }
            return of(stage, "lost", "xray-sender-gone", sender.name());
        }

        private static String shortest(Sender sender) {
            return sender.cuts().stream()
                    .min((one, other) -> Integer.compare(one.length(), other.length()))
                    .orElse("");
        }

        private Optional<Blame> counts(int stage, Sender sender, Sighting seen) {
            Sighting before = in(stage - 1).of(sender);
            if (seen.right() > 0 && seen.messages() < sender.strict()) {
                listed.add(sender);
                return Optional.empty();
            }
            if (seen.of(Row.Kind.OF_YEAR) >= sender.strict()) {
                boolean doubled =
                        before.of(Row.Kind.OF_YEAR) > 0 && seen.of(Row.Kind.OF_YEAR) > before.of(Row.Kind.OF_YEAR);
                return doubled ? doubled(stage, sender, seen.of(Row.Kind.OF_YEAR)) : Optional.empty();
            }
            if (seen.messages() > sender.loose()) {
                boolean wasRight = before.of(Row.Kind.OF_YEAR) == 0
                        && before.messages() >= sender.strict()
                        && before.messages() <= sender.loose();
                return wasRight
                        ? doubled(stage, sender, seen.messages())
                        : Optional.of(tooMany(stage, sender, seen.messages()));
            }
            if (seen.messages() >= sender.strict()) {
                return Optional.empty();
            }
            return seen.of(Row.Kind.COUNTED) > 0 ? miscounted(stage, sender, seen) : fewer(stage, sender, seen);
        }

        private Optional<Blame> miscounted(int stage, Sender sender, Sighting seen) {
            if (seen.of(Row.Kind.COUNTED) > 1 && sender.allows(seen.sum())) {
                return of(stage, "split", "xray-split", sender.name(), seen.of(Row.Kind.COUNTED));
            }
            if (seen.of(Row.Kind.COUNTED) > 1) {
                out.add(sender);
                return Optional.empty();
            }
            return seen.largest() > sender.loose()
                    ? Optional.of(tooMany(stage, sender, seen.largest()))
                    : of(stage, "miscounted", "xray-miscounted", sender.name(), seen.largest(), sender.strict());
        }

        private Optional<Blame> fewer(int stage, Sender sender, Sighting seen) {
            long left = seen.messages() + seen.of(Row.Kind.OTHER);
            if (left < sender.strict() && NEVER_COUNTING.contains(evidence.program(stage))) {
                return of(stage, "lost", "xray-messages-lost", sender.name(), left, sender.strict());
            }
            if (left < sender.strict()) {
                out.add(sender);
            }
            return Optional.empty();
        }

        private Optional<Blame> doubled(int stage, Sender sender, long count) {
            return of(stage, "doubled", "xray-doubled", sender.name(), count, sender.strict());
        }

        /** A filter that let them in is to blame before the stage behind which they cannot be told apart any more. */
        private Blame tooMany(int stage, Sender sender, long count) {
            int dated = lastWithOtherYears(stage, sender);
            boolean mixed = dated >= 0;
            for (int filter = mixed ? dated : stage - 1; filter >= 1; filter--) {
                boolean filters = mixed
                        ? in(filter).ofOtherYears() < in(filter - 1).ofOtherYears()
                        : evidence.lines(filter) < evidence.lines(filter - 1)
                                && !BY_PLACE.contains(evidence.program(filter));
                if (filters) {
                    return letIn(filter, sender, count);
                }
            }
            return mixed
                    ? blame(dated + 1, "mixed", "xray-years-mixed", sender.name(), count, sender.strict())
                    : letIn(stage, sender, count);
        }

        /** The last flow before a stage in which rows of the sender could be told to be of another year; -1 for none. */
        private int lastWithOtherYears(int stage, Sender sender) {
            int flow = stage - 1;
            while (flow >= 0 && in(flow).of(sender).of(Row.Kind.OF_OTHER_YEAR) == 0) {
                flow--;
            }
            return flow;
        }

        private Blame letIn(int stage, Sender sender, long count) {
            if (sender.name().isEmpty()) {
                return blame(stage, "let-in", "xray-no-name", count);
            }
            return sender.strict() == 0
                    ? blame(stage, "let-in", "xray-no-sender", sender.name())
                    : blame(stage, "let-in", "xray-rows-let-in", sender.name(), count, sender.strict());
        }

        private Optional<Blame> of(int stage, String kind, String key, Object... arguments) {
            return Optional.of(blame(stage, kind, key, arguments));
        }

        private Blame blame(int stage, String kind, String key, Object... arguments) {
            List<Object> all = new ArrayList<>(List.of(stage, evidence.text(stage)));
            all.addAll(List.of(arguments));
            return new Blame(stage, kind, Message.of(key, all.toArray()));
        }
    }
}
