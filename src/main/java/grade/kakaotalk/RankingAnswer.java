package grade.kakaotalk;

import grade.text.Utf8;
import java.util.List;

/**
 * What a learner printed as a ranking. Each entry is {@code count name}, {@code name count}, {@code name,count} or
 * {@code name}, the most messages first: one on a line, or all on one line with blanks, commas, tabs or slashes between
 * them. Ties may stand in any order, and any of those tied for the last place. Nothing else may be printed. What is no
 * UTF-8 is read as CP949: a line that works on bytes passes on what stands in such an export.
 */
public final class RankingAnswer {
    private RankingAnswer() {}

    /**
     * Whether the output is the top of one of the two rankings, counts too where they are printed.
     *
     * @param top how many entries there must be; as many as there are people where they are fewer
     */
    public static boolean accepts(String output, Ranking strict, Ranking loose, int top) {
        String printed = Utf8.isValid(output) ? output : new String(Utf8.encode(output), Encoding.CP949.charset());
        return shows(printed, Podium.of(strict, top)) || shows(printed, Podium.of(loose, top));
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
