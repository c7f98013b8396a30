package grade.kakaotalk;

import grade.seed.SplitMix64;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Ascending moments of one year, a given number of them, spread evenly with a little chance. */
final class Moments {
    private final long start;
    private final long seconds;
    private final int moments;
    private final boolean reachesEnds;
    private final SplitMix64 random;
    private int given;

    /** @param reachesEnds whether the first is the first second of the year, and the last the last */
    Moments(int year, int moments, boolean reachesEnds, SplitMix64 random) {
        this.start = LocalDateTime.of(year, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
        this.seconds = LocalDateTime.of(year + 1, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC) - start;
        this.moments = moments;
        this.reachesEnds = reachesEnds;
        this.random = random;
    }

    /** A second of the year, after all that were given before. */
    LocalDateTime next() {
        long from = given * seconds / moments;
        given++;
        long to = given * seconds / moments;
        long drawn = from + random.below((int) (to - from));
        long second = reachesEnds && given == 1 ? 0 : reachesEnds && given == moments ? seconds - 1 : drawn;
        return LocalDateTime.ofEpochSecond(start + second, 0, ZoneOffset.UTC);
    }
}
