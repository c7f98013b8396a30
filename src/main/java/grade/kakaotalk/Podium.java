package grade.kakaotalk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What may stand on each place of a printed ranking, in the order of printing. */
record Podium(List<Place> places) {
    /** A place: its count, and the names of all who have that count. */
    record Place(long count, List<String> names) {}

    /** The places with the most messages first: as many as asked for, or as there are people. */
    static Podium of(Ranking ranking, int top) {
        return of(ranking.standings(), top);
    }

    /** The places with the fewest messages first. */
    static Podium quietest(Ranking ranking, int top) {
        List<Standing> ascending = new ArrayList<>(ranking.standings());
        Collections.reverse(ascending);
        return of(ascending, top);
    }

    private static Podium of(List<Standing> standings, int top) {
        Map<Long, List<String>> names = new TreeMap<>();
        standings.forEach(standing -> names.computeIfAbsent(standing.count(), count -> new ArrayList<>())
                .add(PrintedText.plain(standing.sender())));
        return new Podium(standings.stream()
                .limit(top)
                .map(standing -> new Place(standing.count(), names.getOrDefault(standing.count(), List.of())))
                .toList());
    }

    /** The same places, the last one first. */
    Podium reversed() {
        List<Place> reversed = new ArrayList<>(places);
        Collections.reverse(reversed);
        return new Podium(reversed);
    }
}
