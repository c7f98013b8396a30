package grade.report;

import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.wording.Message;
import grade.wording.Wording;
import grade.xray.Xray;
import java.util.LinkedHashSet;
import java.util.Set;

/** A mission's verdict and, for each case whose data may be shown, the pipeline stage by stage. */
public final class XrayReport {
    private XrayReport() {}

    /** The text for a person at a terminal. */
    public static String of(MissionResult result, Wording wording, Look look) {
        Sheet sheet = new Sheet(look, Labels.in(wording).columns());
        MissionLine.of(result, wording).write(sheet);
        result.reason().ifPresent(reason -> sheet.prose(0, Style.PLAIN, wording.say(reason)));
        Set<Message> reasons = new LinkedHashSet<>();
        for (CaseResult aCase : result.cases()) {
            if (aCase.xray().orElse(null) instanceof Xray.Unseen unseen) {
                reasons.add(unseen.reason());
            }
        }
        reasons.forEach(reason -> sheet.prose(0, Style.PLAIN, wording.say(reason)));
        for (CaseResult aCase : result.cases()) {
            if (aCase.xray().orElse(null) instanceof Xray.Seen seen) {
                sheet.gap();
                String verdict = wording.say("verdict-" + aCase.verdict().word());
                sheet.prose(
                        0, Style.BOLD, wording.say("xray-case", aCase.aCase().id(), verdict));
                new XrayText(sheet, wording).full(seen);
                Legend.write(sheet, wording);
            }
        }
        return sheet.text();
    }
}
