package grade.kakaotalk;

import grade.seed.Seed;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
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
     * @throws UnarmedTrapException where a trap would change nobody's top three
     */
    public static ChatGenerator of(ChatSpec spec, Seed seed) {
        ChatPlan plan = new ChatPlan(spec);
        var unarmed = Arming.unarmed(plan);
        if (!unarmed.isEmpty()) {
            throw new UnarmedTrapException(spec, unarmed);
        }
        return new ChatGenerator(plan, seed);
    }

    /** The ranking of each year, strict and loose in one: these chats hold no notices. */
    public SortedMap<Integer, Ranking> reference() {
        SortedMap<Integer, Ranking> reference = new TreeMap<>();
        for (int year : plan.years()) {
            int[] quotas = plan.quotas(year);
            reference.put(
                    year,
                    new Ranking(IntStream.range(0, plan.nobody())
                            .mapToObj(person -> new Standing(cast.name(person), quotas[person]))
                            .toList()));
        }
        return reference;
    }

    /** The ranking of one year; empty for a year that does not occur. */
    public Ranking reference(int year) {
        return reference().getOrDefault(year, Ranking.EMPTY);
    }

    /** Writes the export in the macOS dialect; flushes and does not close. */
    public void writeTo(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        MacCsvWriter csv = new MacCsvWriter(text);
        csv.writeHeader();
        Texts texts = new Texts(plan, cast, seed.child("texts"));
        for (int year : plan.years()) {
            writeYear(year, texts, csv);
        }
        text.flush();
    }

    private void writeYear(int year, Texts texts, MacCsvWriter csv) throws IOException {
        Seed ofYear = seed.child("year " + year);
        int[] quotas = plan.quotas(year);
        int rows = Arrays.stream(quotas).sum();
        Urn senders = new Urn(quotas);
        var order = ofYear.child("senders").random();
        Moments moments = new Moments(year, rows, ofYear.child("moments").random());
        for (int row = 0; row < rows; row++) {
            int person = senders.draw(order);
            csv.write(new Message(moments.next(), cast.name(person), texts.next(person, year)));
        }
    }
}
