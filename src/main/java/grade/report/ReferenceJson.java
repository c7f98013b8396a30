package grade.report;

import grade.kakaotalk.Ranking;
import java.util.SortedMap;

/**
 * What must be counted in a chat, as JSON: {@code {"2021": {"strict": [["name", 12], ...], "loose": [...]}, ...}}, those
 * who sent the most first.
 */
public final class ReferenceJson {
    private ReferenceJson() {}

    /**
     * The text, ended by a line feed.
     *
     * @param strict the ranking of each year without notices
     * @param loose the same years with them
     */
    public static String of(SortedMap<Integer, Ranking> strict, SortedMap<Integer, Ranking> loose) {
        return JsonWriter.write(json -> strict.forEach((year, ranking) -> json.object(
                String.valueOf(year),
                rankings -> rankings.counts("strict", ranking.standings())
                        .counts("loose", loose.getOrDefault(year, ranking).standings()))));
    }
}
