package grade.report;

import grade.verdict.MissionResult;
import grade.verdict.Score;
import grade.verdict.Verdict;
import grade.wording.Message;
import grade.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Results for a person at a terminal: the verdict, and where it is a failure, why and what to try next. */
public final class TerminalReport {
    private final Wording wording;
    private final Look look;
    private final Options options;

    /**
     * What is told beside the verdict.
     *
     * @param hint which rung of a mission's hints, from 0
     */
    record Options(boolean notes, int hint) {}

    /**
     * @param notes whether remarks that cost nothing are told
     * @param hint which of a failed mission's hints is shown, from 0; its last one where it has fewer
     */
    public TerminalReport(Wording wording, Look look, boolean notes, int hint) {
        this.wording = wording;
        this.look = look;
        this.options = new Options(notes, hint);
    }

    /** The text; of several missions, what failed first and all verdicts at the end, where the eye is. */
    public String of(Results results) {
        Sheet sheet = new Sheet(look, Labels.in(wording).columns());
        if (results.missions().size() == 1) {
            new MissionText(sheet, wording, options, results)
                    .write(results.missions().get(0));
        } else {
            several(results, sheet);
        }
        if (results.isUnconfined()) {
            sheet.gap();
            sheet.prose(0, Style.PLAIN, wording.say("report-unconfined"));
        }
        return sheet.text();
    }

    private void several(Results results, Sheet sheet) {
        Set<Message> reasons = new HashSet<>();
        for (MissionResult mission : results.missions()) {
            // A machine that cannot judge one mission cannot judge the others for the same reason: said once.
            boolean isNews = mission.reason().map(reasons::add).orElse(true);
            if (mission.verdict() == Verdict.FAILED || (mission.verdict() == Verdict.NOT_JUDGED && isNews)) {
                new MissionText(sheet, wording, options, results).write(mission);
                sheet.gap();
            }
        }
        MissionLine.writeTable(
                results.missions().stream()
                        .map(mission -> MissionLine.of(mission, wording))
                        .toList(),
                sheet);
        sheet.gap();
        total(results, sheet);
    }

    private void total(Results results, Sheet sheet) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            if (results.count(verdict) > 0) {
                counts.add(wording.say("report-count-" + verdict.word(), results.count(verdict)));
            }
        }
        List<Score> scores = results.missions().stream()
                .filter(mission -> mission.isPassed() || mission.verdict() == Verdict.FAILED)
                .map(MissionResult::score)
                .toList();
        Score sum = new Score(sum(scores, Score::score), sum(scores, Score::max), sum(scores, Score::bonus));
        sheet.prose(0, Style.BOLD, wording.say("report-total", String.join(", ", counts)));
        sheet.prose(0, Style.BOLD, wording.say("report-total-points", MissionLine.points(sum, wording)));
    }

    private static BigDecimal sum(List<Score> scores, Function<Score, BigDecimal> part) {
        return scores.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
