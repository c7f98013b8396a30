package grade.report;

import grade.answer.Answer;
import grade.check.Finding;
import grade.text.Shown;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.verdict.PartResult;
import grade.verdict.Verdict;
import grade.wording.Wording;
import java.util.List;

/** Writes what there is to say about a document, part by part, each thing with its line as editors understand it. */
final class DocumentText {
    /** Things told of one part; who mends these has mended most of the others. */
    private static final int IN_FULL = 10;

    private static final int LONGEST_FILE = 200;

    private final Sheet sheet;
    private final Wording wording;
    private final MissionResult mission;

    DocumentText(Sheet sheet, Wording wording, MissionResult mission) {
        this.sheet = sheet;
        this.wording = wording;
        this.mission = mission;
    }

    /** A line for each part, and what was not judged: nobody may take a structure for more than it is. */
    void passed() {
        for (CaseResult result : mission.cases()) {
            result.parts().stream()
                    .filter(PartResult::isWhole)
                    .forEach(part -> sheet.labelled(0, "-", wording.say(part.message())));
            result.notes().forEach(note -> sheet.prose(0, Style.PLAIN, wording.say(note.message())));
        }
    }

    /** The parts, and what is wrong with each that lacks something. */
    void failed() {
        for (CaseResult result : mission.cases()) {
            for (PartResult part : result.parts()) {
                if (part.isWhole()) {
                    sheet.gap();
                    sheet.prose(0, Style.BOLD, wording.say(part.message()));
                    findings(part, result);
                }
            }
        }
        Legend.write(sheet, wording);
    }

    private void findings(PartResult whole, CaseResult result) {
        List<Finding> findings = result.findings().stream()
                .filter(finding -> finding.item().equals(whole.part()))
                .filter(finding -> !finding.message().equals(whole.message()))
                .toList();
        findings.stream().limit(IN_FULL).forEach(this::finding);
        if (findings.size() > IN_FULL) {
            sheet.prose(2, Style.PLAIN, wording.say("document-more", findings.size() - IN_FULL));
        }
        if (whole.verdict() == Verdict.FAILED) {
            leftOut(whole, result);
        }
    }

    private void finding(Finding finding) {
        sheet.prose(2, Style.PLAIN, place(finding) + wording.say(finding.message()));
        new DifferenceText(sheet, wording).write(Sides.of(finding));
    }

    private String place(Finding finding) {
        int line = finding.spot().map(spot -> spot.line()).orElse(0);
        if (line == 0) {
            return "";
        }
        String file = mission.answer()
                .map(Answer::source)
                .flatMap(source -> source.file())
                .map(name -> Shown.line(name, LONGEST_FILE))
                .orElse("");
        return (file.isEmpty() ? wording.say("document-line", line) : file + ":" + line + ":") + " ";
    }

    /** What else could make up for what is lacking. */
    private void leftOut(PartResult whole, CaseResult result) {
        List<String> subjects = result.parts().stream()
                .filter(part -> part.part().equals(whole.part()) && part.verdict() == Verdict.SKIPPED)
                .filter(part -> part.spot().line() == 0)
                .map(part -> part.spot().subject())
                .toList();
        if (!subjects.isEmpty()) {
            sheet.prose(2, Style.PLAIN, wording.say("document-left-out", String.join(", ", subjects)));
        }
    }
}
