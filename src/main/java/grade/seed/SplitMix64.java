package grade.seed;

import java.util.Collections;
import java.util.List;

/**
 * Random integers that depend on the seed alone (Steele, Lea and Flood, "Fast splittable pseudorandom number
 * generators", 2014; the constants of Vigna's splitmix64.c). Good enough for data, not for secrets. Not thread-safe.
 */
public final class SplitMix64 {
    static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix64(long seed) {
        this.state = seed;
    }

    /** The next 64 bits. */
    public long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A number from 0 to {@code bound - 1}, each as likely as the others. */
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound " + bound);
        }
        while (true) {
            int bits = (int) (next() >>> 33);
            int remainder = bits % bound;
            // The last, incomplete run of remainders would favour the small ones; there the sum overflows.
            if (bits - remainder + (bound - 1) >= 0) {
                return remainder;
            }
        }
    }

    /** Puts the list into an order drawn from all orders (Fisher and Yates). */
    public <T> void shuffle(List<T> list) {
        for (int last = list.size() - 1; last > 0; last--) {
            Collections.swap(list, last, below(last + 1));
        }
    }

    static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
