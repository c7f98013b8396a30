package grade.seed;

import java.nio.charset.StandardCharsets;

/** Where a stream of random numbers starts. */
public record Seed(long value) {
    private static final int END_OF_NAME = 0x100;

    /**
     * The seed of a named part. It depends on this seed and the name alone, so that adding a part moves no other, and
     * {@code child("a").child("b")} is not {@code child("ab")}.
     */
    public Seed child(String name) {
        long hash = value;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = step(hash, b & 0xFF);
        }
        return new Seed(step(hash, END_OF_NAME));
    }

    public SplitMix64 random() {
        return new SplitMix64(value);
    }

    /** One to one in the hash for each symbol, so that no step loses what came before it. */
    private static long step(long hash, int symbol) {
        return SplitMix64.mix((hash ^ symbol) + SplitMix64.GOLDEN_GAMMA);
    }
}
