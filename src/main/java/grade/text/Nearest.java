package grade.text;

import java.util.Optional;

/**
 * Finds what a mistyped word was meant to be. An edit is a character added, left out, changed, or swapped with its
 * neighbour (Damerau-Levenshtein, each place edited once).
 */
public final class Nearest {
    private static final int MOST_EDITS = 2;

    private Nearest() {}

    /**
     * The candidate with the fewest edits, at most two and at most half of its letters; of several the first. A word that
     * is known is its own nearest.
     */
    public static Optional<String> to(String word, Iterable<String> candidates) {
        Optional<String> nearest = Optional.empty();
        int fewest = MOST_EDITS + 1;
        for (String candidate : candidates) {
            int most = Math.min(fewest - 1, Math.max(word.length(), candidate.length()) / 2);
            if (Math.abs(word.length() - candidate.length()) <= most) {
                int edits = edits(word, candidate);
                if (edits <= most) {
                    nearest = Optional.of(candidate);
                    fewest = edits;
                }
            }
        }
        return nearest;
    }

    static int edits(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (isSwap(from, i, to, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[to.length()];
    }

    private static boolean isSwap(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
