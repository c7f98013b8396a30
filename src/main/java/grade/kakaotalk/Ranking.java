package grade.kakaotalk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Who sent how many messages, the most first; equal counts in the order of their names, so that the same chat always
 * gives the same ranking.
 */
public record Ranking(List<Standing> standings) {
    static final Ranking EMPTY = new Ranking(List.of());

    public Ranking {
        standings = standings.stream()
                .filter(standing -> standing.count() > 0)
                .sorted(Comparator.comparingLong(Standing::count).reversed().thenComparing(Standing::sender))
                .toList();
    }

    static Ranking of(Map<String, Long> counts) {
        return new Ranking(counts.entrySet().stream()
                .map(entry -> new Standing(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** The first {@code places}, and all who are tied with the last of them; fewer where there are fewer people. */
    public List<Standing> top(int places) {
        if (standings.size() <= places) {
            return standings;
        }
        long last = standings.get(places - 1).count();
        return standings.stream()
                .takeWhile(standing -> standing.count() >= last)
                .toList();
    }
}
