package grade.kakaotalk;

import grade.seed.Seed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Makes a chat up: the same bytes from the same spec and seed on every machine, in memory that grows with the people
 * only. What must be counted in it is known from the plan before a byte is written. Immutable.
 */
public final class ChatGenerator {
    private final ChatPlan plan;
    private final Cast cast;
    private final Seed seed;

    private ChatGenerator(ChatPlan plan, Seed seed) {
        this.plan = plan;
        this.cast = Cast.of(plan, seed.child("cast"));
        this.seed = seed;
    }

    /**
     * A generator of that chat.
     *
     * @throws TrapException where a trap cannot be in it, or would change nobody's top three
     */
    public static ChatGenerator of(ChatSpec spec, Seed seed) {
        ChatPlan plan = new ChatPlan(spec);
        TrapRules.require(plan);
        return new ChatGenerator(plan, seed);
    }

    /** The ranking of each year without notices. */
    public SortedMap<Integer, Ranking> strict() {
        SortedMap<Integer, Ranking> rankings = new TreeMap<>();
        plan.years().forEach(year -> rankings.put(year, ranking(plan.quota(year).messages())));
        return rankings;
    }

    /** The ranking of one year without notices; empty for a year that does not occur. */
    public Ranking strict(int year) {
        return strict().getOrDefault(year, Ranking.EMPTY);
    }

    /** The ranking of each year with notices, where the dialect has them in people's names. */
    public SortedMap<Integer, Ranking> loose() {
        if (!plan.spec().dialect().isCsv()) {
            return strict();
        }
        SortedMap<Integer, Ranking> rankings = new TreeMap<>();
        plan.years().forEach(year -> rankings.put(year, ranking(plan.quota(year).withNotices())));
        return rankings;
    }

    private Ranking ranking(int[] counts) {
        return new Ranking(IntStream.range(0, plan.nobody())
                .mapToObj(person -> new Standing(cast.name(person), counts[person]))
                .toList());
    }

    /** Writes the export; flushes and does not close. */
    public void writeTo(OutputStream out) throws IOException {
        writeTo(out, rows -> {});
    }

    /**
     * Writes the export; flushes and does not close.
     *
     * @param progress is told how many rows are written, after each
     */
    public void writeTo(OutputStream out, IntConsumer progress) throws IOException {
        Writer characters = ChatWriters.characters(out, plan.spec());
        LocalDateTime saved = LocalDateTime.of(plan.years().last() + 1, 1, 1, 9, 0);
        ChatWriter writer = ChatWriters.of(plan.spec(), characters, saved);
        writer.writeHead();
        Texts texts = new Texts(plan, cast, seed.child("texts"));
        int written = 0;
        for (int year : plan.years()) {
            YearRows rows = new YearRows(plan, cast, texts, year, seed.child("year " + year));
            while (rows.hasNext()) {
                rows.writeNext(writer);
                written++;
                progress.accept(written);
            }
        }
        characters.flush();
    }
}
