package grade.report;

import grade.check.Finding;
import grade.text.Shown;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.verdict.Verdict;
import grade.wording.Wording;
import grade.xray.Xray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what there is to say about the cases of one mission. */
final class CasesText {
    /** Cases told in full: who mends these has mended most of the others. */
    private static final int IN_FULL = 5;

    private static final int NOTES = 5;

    private final Sheet sheet;
    private final Wording wording;
    private final TerminalReport.Options options;
    private final MissionResult mission;
    private final Set<String> told = new LinkedHashSet<>();

    CasesText(Sheet sheet, Wording wording, TerminalReport.Options options, MissionResult mission) {
        this.sheet = sheet;
        this.wording = wording;
        this.options = options;
        this.mission = mission;
    }

    /** The required cases that are not passed: shown ones in full, then hidden ones, alike ones together. */
    void failures() {
        List<CaseResult> failed = required(Verdict.FAILED);
        List<CaseResult> shown =
                failed.stream().filter(result -> result.aCase().shown()).toList();
        shown.stream().limit(IN_FULL).forEach(this::inFull);
        if (shown.size() > IN_FULL) {
            sheet.gap();
            List<CaseResult> others = shown.subList(IN_FULL, shown.size());
            sheet.prose(0, Style.PLAIN, wording.say("report-more-cases", ids(others)));
        }
        Map<List<String>, List<CaseResult>> hidden = new LinkedHashMap<>();
        failed.stream()
                .filter(result -> !result.aCase().shown())
                .forEach(result -> hidden.computeIfAbsent(sentences(result), alike -> new ArrayList<>())
                        .add(result));
        hidden.forEach(this::hidden);
        skipped();
    }

    private void inFull(CaseResult result) {
        sheet.gap();
        sheet.prose(0, Style.BOLD, wording.say("report-case", result.aCase().id()));
        new Excerpt(sheet, wording).files(result.start());
        result.findings().forEach(finding -> finding(finding, discretion(result)));
        if (result.xray().orElse(null) instanceof Xray.Seen seen) {
            new XrayText(sheet, wording).brief(seen);
        }
        Legend.write(sheet, wording);
        notes(2, List.of(result));
    }

    private void finding(Finding finding, Discretion discretion) {
        sheet.gap();
        Sides sides = Sides.of(finding);
        Optional<String> cause = discretion.cause(finding);
        // Where there is no data to introduce, the cause says it all.
        if (cause.isEmpty() || !sides.areEqual()) {
            sheet.prose(2, Style.PLAIN, discretion.difference(finding));
        }
        new DifferenceText(sheet, wording).write(sides);
        cause.ifPresent(sentence -> sheet.prose(2, Style.PLAIN, sentence));
    }

    private void hidden(List<String> sentences, List<CaseResult> alike) {
        sheet.gap();
        String key = alike.size() == 1 ? "report-hidden-case" : "report-hidden-cases";
        sheet.prose(0, Style.BOLD, wording.say(key, ids(alike)));
        sentences.forEach(sentence -> sheet.prose(2, Style.PLAIN, sentence));
    }

    private void skipped() {
        for (CaseResult result : required(Verdict.SKIPPED)) {
            sheet.gap();
            sheet.prose(0, Style.PLAIN, whySkipped(result));
        }
    }

    private String whySkipped(CaseResult result) {
        return wording.say(
                "report-case-skipped",
                result.aCase().id(),
                result.aCase().needs().orElse(""));
    }

    /** How robust an answer that passed is: the bonus cases that it did not pass, in few words, for they decide nothing. */
    void bonus() {
        List<CaseResult> missed =
                mission.bonus().stream().filter(result -> !result.isPassed()).toList();
        if (missed.isEmpty()) {
            return;
        }
        int all = mission.bonus().size();
        sheet.prose(0, Style.PLAIN, wording.say("report-robust", all - missed.size(), all));
        missed.forEach(result -> sheet.labelled(2, result.aCase().id() + ":", inFewWords(result)));
    }

    private String inFewWords(CaseResult result) {
        return result.verdict() == Verdict.SKIPPED
                ? whySkipped(result)
                : result.aCase()
                        .title()
                        .map(title -> Shown.line(title.in(wording.language())))
                        .orElseGet(() -> String.join(" ", sentences(result)));
    }

    /** Remarks not made yet. */
    void notes() {
        notes(0, mission.cases());
    }

    private void notes(int indent, List<CaseResult> results) {
        if (!options.notes()) {
            return;
        }
        results.stream()
                .flatMap(result -> discretion(result).notes().stream())
                .filter(note -> told.size() < NOTES && told.add(note))
                .forEach(note -> sheet.labelled(indent, wording.say("report-note"), note));
    }

    /** For each finding its cause, or else what differs. */
    private List<String> sentences(CaseResult result) {
        Discretion discretion = discretion(result);
        return result.findings().stream()
                .map(finding -> discretion.cause(finding).orElseGet(() -> discretion.difference(finding)))
                .distinct()
                .toList();
    }

    private List<CaseResult> required(Verdict verdict) {
        return mission.cases().stream()
                .filter(result -> !result.aCase().bonus() && result.verdict() == verdict)
                .toList();
    }

    private Discretion discretion(CaseResult result) {
        return new Discretion(mission, result, wording);
    }

    private static String ids(List<CaseResult> results) {
        return String.join(
                ", ", results.stream().map(result -> result.aCase().id()).toList());
    }
}
