package grade.kakaotalk;

import java.util.List;

/**
 * What a learner printed as a ranking. Each entry is {@code count name}, {@code name count}, {@code name,count} or
 * {@code name}, the most messages first: one on a line, or all on one line with blanks, commas, tabs or slashes between
 * them. Ties may stand in any order, and any of those tied for the last place. Nothing else may be printed.
 */
public final class RankingAnswer {
    private RankingAnswer() {}

    /**
     * Whether the output is the top of one of the two rankings, counts too where they are printed.
     *
     * @param top how many entries there must be; as many as there are people where they are fewer
     */
    public static boolean accepts(String output, Ranking strict, Ranking loose, int top) {
        return shows(output, Podium.of(strict, top)) || shows(output, Podium.of(loose, top));
    }

    static boolean shows(String output, Podium podium) {
        return PrintedText.lines(output, podium.places().size())
                .filter(lines -> shows(lines, podium))
                .isPresent();
    }

    private static boolean shows(List<String> lines, Podium podium) {
        int places = podium.places().size();
        if (places == 0) {
            return lines.stream().allMatch(String::isEmpty);
        }
        if (lines.size() == places) {
            return new PodiumMatch(podium, String.join("\n", lines), "\n").found();
        }
        return lines.size() == 1 && new PodiumMatch(podium, lines.get(0), " ,\t/").found();
    }
}
