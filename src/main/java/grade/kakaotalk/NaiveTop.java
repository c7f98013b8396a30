package grade.kakaotalk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The top three of what a naive answer counts, next to the right ones. */
final class NaiveTop {
    /** The right count of something that is nobody's name. */
    static final int NO_PERSON = -1;

    static final int TOP = 3;

    private NaiveTop() {}

    static boolean differs(int[] right, int[] naive) {
        return differs(right, right, naive);
    }

    /**
     * Whether no order inside the naive count's ties gives the right top three. Nobody is left out: he prints as a blank
     * line, which is forgiven.
     *
     * @param right what is counted rightly
     * @param named the right count of whom each entry of the naive count names
     */
    static boolean differs(int[] right, int[] named, int[] naive) {
        return !top(inOrderOf(naive, named)).equals(top(inOrderOf(right, right)));
    }

    /** Whether the counts have another top three where they are sorted as text, the largest first. */
    static boolean differsAsText(int[] counts) {
        List<Integer> sorted = present(counts)
                .sorted(Comparator.comparing((Integer i) -> String.valueOf(counts[i]))
                        .reversed())
                .map(i -> counts[i])
                .toList();
        return !top(sorted).equals(top(inOrderOf(counts, counts)));
    }

    /** What the entries are named, those that come more often first; among equals the larger names. */
    static List<Integer> inOrderOf(int[] counts, int[] names) {
        return present(counts)
                .sorted(Comparator.<Integer>comparingInt(i -> -counts[i]).thenComparingInt(i -> -names[i]))
                .map(i -> names[i])
                .toList();
    }

    private static Stream<Integer> present(int[] counts) {
        return IntStream.range(0, counts.length).filter(i -> counts[i] > 0).boxed();
    }

    private static List<Integer> top(List<Integer> counts) {
        return counts.stream().limit(TOP).filter(count -> count != 0).toList();
    }
}
