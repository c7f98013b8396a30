package grade.kakaotalk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many messages each person sent in each year, counted in both ways. A message is a record with a date and a sender;
 * media count.
 *
 * @param strictByYear notices left out
 * @param looseByYear notices counted for the person in whose name they stand
 */
public record ChatTally(
        Statistics statistics, SortedMap<Integer, Ranking> strictByYear, SortedMap<Integer, Ranking> looseByYear) {
    public ChatTally {
        strictByYear = Collections.unmodifiableSortedMap(new TreeMap<>(strictByYear));
        looseByYear = Collections.unmodifiableSortedMap(new TreeMap<>(looseByYear));
    }

    /**
     * Counts an export of one file, in memory that grows with the people only; leaves the stream open.
     *
     * @throws ChatFormatException where it is none, or damaged
     */
    public static ChatTally of(InputStream export) throws IOException {
        ChatReader reader = ChatReader.of(export);
        TallyBuilder tally = new TallyBuilder(reader.dialect());
        reader.count(tally);
        return tally.build(reader.encoding());
    }

    /**
     * Counts an export of one or more files as one chat, in memory that grows with the people only.
     *
     * @param parts in their order, at least one
     * @throws ChatFormatException where one of them is none, or damaged, or is of another dialect than the first
     */
    public static ChatTally of(List<Part> parts) throws IOException {
        return new PartsTally(parts).tally();
    }

    /** The years that have a record with a sender. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(looseByYear.keySet());
    }

    /** The ranking of a year without notices; empty for a year that does not occur. */
    public Ranking strict(int year) {
        return strictByYear.getOrDefault(year, Ranking.EMPTY);
    }

    /** The ranking of a year with notices; empty for a year that does not occur. */
    public Ranking loose(int year) {
        return looseByYear.getOrDefault(year, Ranking.EMPTY);
    }
}
