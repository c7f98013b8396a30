package grade.kakaotalk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Divides whole things by weights: each part gets its whole share, the largest remainders get what is left over. */
final class Shares {
    private Shares() {}

    /**
     * Parts that add up to the total and are in proportion to the weights.
     *
     * @param weights each times the total must fit into 63 bits; equal remainders are served in this order
     */
    static int[] divide(int total, long... weights) {
        long sum = Arrays.stream(weights).sum();
        int[] parts = new int[weights.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (int) (total * weights[i] / sum);
        }
        int left = total - Arrays.stream(parts).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing(i -> -(total * weights[i] % sum)))
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }
}
