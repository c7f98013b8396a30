package grade.kakaotalk;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Counts by names of which only the characters are there: to make a string of each, only to look it up, takes longer. */
final class CountTable {
    /** Less than half of the slots are taken, so that most names are found at once. */
    private char[][] names = new char[1 << 8][];

    private @Nullable Count[] counts = new Count[names.length];
    private int size;

    /** The count of that name, if there is one. */
    @Nullable
    Count get(char[] buffer, int offset, int length) {
        return counts[slot(buffer, offset, length)];
    }

    void put(char[] buffer, int offset, int length, Count count) {
        int slot = slot(buffer, offset, length);
        names[slot] = Arrays.copyOfRange(buffer, offset, offset + length);
        counts[slot] = count;
        size++;
        if (size * 2 > names.length) {
            grow();
        }
    }

    void clear() {
        Arrays.fill(names, null);
        Arrays.fill(counts, null);
        size = 0;
    }

    /** Where the name is, or else would be. */
    private int slot(char[] buffer, int offset, int length) {
        int slot = hash(buffer, offset, length) & (names.length - 1);
        while (counts[slot] != null
                && !Arrays.equals(names[slot], 0, names[slot].length, buffer, offset, offset + length)) {
            slot = (slot + 1) & (names.length - 1);
        }
        return slot;
    }

    /** Names that agree in their ends, their middle and their length are few. */
    private static int hash(char[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int hash =
                buffer[offset] + 31 * (buffer[offset + length / 2] + 31 * (buffer[offset + length - 1] + 31 * length));
        return hash ^ (hash >>> 10);
    }

    private void grow() {
        char[][] oldNames = names;
        Count[] oldCounts = counts;
        names = new char[oldNames.length * 2][];
        counts = new Count[names.length];
        for (int i = 0; i < oldNames.length; i++) {
            if (oldCounts[i] != null) {
                int slot = slot(oldNames[i], 0, oldNames[i].length);
                names[slot] = oldNames[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
