package grade.report;

import grade.mission.Pack;
import grade.sandbox.Tools;
import grade.verdict.MissionResult;
import grade.verdict.Verdict;
import java.util.List;

/**
 * All that came of one grading, as every report needs it.
 *
 * @param version of grade itself
 * @param seed 0 to 2^53-1
 * @param sandbox what confined the lines: {@code bubblewrap 0.8.0}; {@code none} where nothing did
 * @param timings whether reports tell times; without them the same answers give the same bytes
 */
public record Results(
        String version,
        Pack pack,
        long seed,
        String sandbox,
        Tools tools,
        List<MissionResult> missions,
        boolean timings) {
    public Results {
        missions = List.copyOf(missions);
    }

    /** How many missions have this verdict. */
    public int count(Verdict verdict) {
        return (int)
                missions.stream().filter(result -> result.verdict() == verdict).count();
    }

    /** The same of other results. */
    public Results of(List<MissionResult> other) {
        return new Results(version, pack, seed, sandbox, tools, other, timings);
    }

    boolean isUnconfined() {
        return sandbox.equals("none");
    }
}
