package grade.grading;

import grade.mission.Case;
import grade.mission.Mission;
import grade.sandbox.Start;
import grade.seed.Seed;

/**
 * The data of all cases, made from one run seed: each case has its own part of it, so that adding a case changes no
 * other.
 *
 * @param packDigest the pack that the missions are of
 * @param seed 0 to 2^53-1, so that JSON readers keep it
 * @param fixed whether the seed is the pack's own, so that results are worth keeping
 */
public record Data(String packDigest, long seed, boolean fixed) {
    private static final int HEX_DIGITS = 13;

    /** The data that everybody gets who grades with this pack. */
    public static Data of(String packDigest) {
        int colon = packDigest.indexOf(':');
        long seed = Long.parseLong(packDigest.substring(colon + 1, colon + 1 + HEX_DIGITS), 16);
        return new Data(packDigest, seed, true);
    }

    /** Other data. */
    public static Data of(String packDigest, long seed) {
        return new Data(packDigest, seed, false);
    }

    /** Other data of the same kind, always the same ones. */
    Data another() {
        return of(packDigest, seed ^ 1);
    }

    public Start start(Mission mission, Case aCase) {
        return aCase.fixture().files(seed(mission, aCase));
    }

    public String stdin(Mission mission, Case aCase) {
        return aCase.fixture().stdin(seed(mission, aCase));
    }

    private Seed seed(Mission mission, Case aCase) {
        return new Seed(seed).child(mission.id()).child(aCase.id());
    }
}
