package grade.grading;

import grade.mission.Case;
import grade.mission.Mission;
import grade.sandbox.GivenFile;
import grade.sandbox.Start;
import grade.seed.Seed;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The data of all cases, made from one run seed: each case has its own part of it, so that adding a case changes no
 * other.
 *
 * @param packDigest the pack that the missions are of
 * @param seed 0 to 2^53-1, so that JSON readers keep it
 * @param given files of the user beside those of every case
 * @param fixed whether the seed is the pack's own, so that results are worth keeping
 */
public record Data(String packDigest, long seed, SortedMap<String, GivenFile> given, boolean fixed) {
    private static final int HEX_DIGITS = 13;
    private static final SortedMap<String, GivenFile> NONE = Collections.emptySortedMap();

    public Data {
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }

    /** The data that everybody gets who grades with this pack. */
    public static Data of(String packDigest) {
        int colon = packDigest.indexOf(':');
        long seed = Long.parseLong(packDigest.substring(colon + 1, colon + 1 + HEX_DIGITS), 16);
        return new Data(packDigest, seed, NONE, true);
    }

    /** Other data. */
    public static Data of(String packDigest, long seed) {
        return new Data(packDigest, seed, NONE, false);
    }

    /** The same with files of the user. */
    public Data with(SortedMap<String, GivenFile> files) {
        return new Data(packDigest, seed, files, fixed);
    }

    /** Other data of the same kind, always the same ones. */
    Data another() {
        return of(packDigest, seed ^ 1);
    }

    public Start start(Mission mission, Case aCase) {
        Start made = aCase.fixture().files(seed(mission, aCase));
        return new Start(made.files(), given);
    }

    public String stdin(Mission mission, Case aCase) {
        return aCase.fixture().stdin(seed(mission, aCase));
    }

    private Seed seed(Mission mission, Case aCase) {
        return new Seed(seed).child(mission.id()).child(aCase.id());
    }
}
