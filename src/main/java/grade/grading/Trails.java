package grade.grading;

import grade.check.Comparison;
import grade.check.Finding;
import grade.check.Scene;
import grade.kakaotalk.ChatTally;
import grade.xray.LinesTrail;
import grade.xray.RankingTrail;
import grade.xray.Trail;

/** Which trail leads from a finding to the stage to blame. */
final class Trails {
    private Trails() {}

    static Trail of(Comparison comparison, Finding finding, Scene scene) {
        if (comparison instanceof Comparison.AsRanking ranking) {
            ChatTally tally = ranking.tally(scene.start());
            int year = ranking.year();
            return new RankingTrail(tally.strict(year), tally.loose(year), year, ranking.top(), finding.actual());
        }
        return comparison instanceof Comparison.AsText
                ? new LinesTrail(finding.expected(), finding.actual())
                : Trail.NONE;
    }
}
