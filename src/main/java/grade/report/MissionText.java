package grade.report;

import grade.answer.Answer;
import grade.answer.Form;
import grade.answer.Source;
import grade.mission.Mission;
import grade.text.Columns;
import grade.text.Shown;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.verdict.RuleResult;
import grade.verdict.Verdict;
import grade.wording.Localized;
import grade.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Writes one mission's verdict and all there is to say about it. */
final class MissionText {
    private static final int LONGEST_LINE = 400;

    private final Sheet sheet;
    private final Wording wording;
    private final TerminalReport.Options options;
    private final Results results;

    MissionText(Sheet sheet, Wording wording, TerminalReport.Options options, Results results) {
        this.sheet = sheet;
        this.wording = wording;
        this.options = options;
        this.results = results;
    }

    void write(MissionResult result) {
        MissionLine.of(result, wording).write(sheet);
        if (results.timings()) {
            timings(result);
        }
        switch (result.verdict()) {
            case PASSED -> passed(result);
            case FAILED -> failed(result);
            case SKIPPED -> reason(result);
            case NOT_JUDGED -> {
                reason(result);
                sheet.prose(0, Style.PLAIN, wording.say("report-not-judged"));
            }
        }
    }

    private void passed(MissionResult result) {
        result.mission().explanation().ifPresent(text -> sheet.prose(0, Style.PLAIN, shown(text)));
        notJudgedRules(result);
        if (isDocument(result)) {
            new DocumentText(sheet, wording, result).passed();
            return;
        }
        CasesText cases = new CasesText(sheet, wording, options, result);
        cases.bonus();
        notes(cases, result);
    }

    private void failed(MissionResult result) {
        result.answer().ifPresent(this::answer);
        reason(result);
        new AdviceText(sheet, wording, result).mistakes();
        rules(result);
        notJudgedRules(result);
        if (isDocument(result)) {
            new DocumentText(sheet, wording, result).failed();
        } else {
            CasesText cases = new CasesText(sheet, wording, options, result);
            cases.failures();
            notes(cases, result);
        }
        hint(result.mission());
        boolean ran = result.cases().stream().anyMatch(aCase -> aCase.run().isPresent());
        if (ran && !results.isUnconfined()) {
            sheet.prose(0, Style.DIM, untouched(result));
        }
    }

    private static boolean isDocument(MissionResult result) {
        return result.mission().form() == Form.DOCUMENT;
    }

    private String untouched(MissionResult result) {
        if (isDocument(result)) {
            return wording.say("report-untouched-document");
        }
        boolean isOwn =
                result.cases().stream().anyMatch(aCase -> !aCase.start().given().isEmpty());
        return wording.say(isOwn ? "report-untouched-own" : "report-untouched");
    }

    /** The line that was graded and where it stands, as editors understand it. */
    private void answer(Answer answer) {
        if (answer instanceof Answer.Document) {
            answer.source()
                    .file()
                    .ifPresent(file -> sheet.line(Style.DIM.on(
                            Columns.cut(
                                    Shown.line(file, LONGEST_LINE), sheet.look().columns()),
                            sheet.look())));
        }
        if (!(answer instanceof Answer.OneLiner line)) {
            return;
        }
        int columns = sheet.look().columns();
        Source source = answer.source();
        String place = source.file()
                .map(file -> Shown.line(file, LONGEST_LINE) + ":" + source.line())
                .orElseGet(() -> wording.say("report-your-line"));
        String text = Shown.line(line.text(), LONGEST_LINE);
        if (Columns.of(place + "  " + text) <= columns) {
            sheet.line(Style.DIM.on(place, sheet.look()) + "  " + text);
        } else {
            sheet.line(Style.DIM.on(Columns.cut(place, columns), sheet.look()));
            sheet.line("  " + Columns.cut(text, columns - 2));
        }
    }

    private void reason(MissionResult result) {
        result.reason().ifPresent(reason -> sheet.prose(0, Style.PLAIN, wording.say(reason)));
    }

    private void rules(MissionResult result) {
        List<RuleResult> broken = result.rules().stream()
                .filter(rule -> rule.verdict() == Verdict.FAILED)
                .toList();
        if (!broken.isEmpty()) {
            sheet.gap();
            sheet.prose(0, Style.PLAIN, wording.say("report-rule-broken"));
        }
        for (RuleResult rule : broken) {
            rule.message().ifPresent(message -> sheet.prose(2, Style.PLAIN, wording.say(message)));
            new AdviceText(sheet, wording, result).place(rule.place());
        }
    }

    private void notJudgedRules(MissionResult result) {
        result.rules().stream()
                .filter(rule -> rule.verdict() == Verdict.NOT_JUDGED)
                .forEach(rule -> sheet.prose(
                        0,
                        Style.PLAIN,
                        wording.say(
                                "report-rule-not-judged",
                                rule.rule(),
                                rule.message().map(wording::say).orElse(""))));
    }

    private void notes(CasesText cases, MissionResult result) {
        cases.notes();
        if (options.notes()) {
            new AdviceText(sheet, wording, result).notes();
        }
    }

    private void hint(Mission mission) {
        List<Localized> hints = mission.hints();
        sheet.gap();
        if (!hints.isEmpty()) {
            int rung = Math.max(0, Math.min(options.hint(), hints.size() - 1));
            sheet.labelled(0, wording.say("report-hint", rung + 1, hints.size()), shown(hints.get(rung)));
        }
    }

    private void timings(MissionResult result) {
        String times = result.cases().stream()
                .filter(aCase -> aCase.run().isPresent())
                .map(aCase -> aCase.aCase().id() + " " + milliseconds(aCase) + " ms")
                .collect(Collectors.joining(", "));
        sheet.prose(0, Style.DIM, Shown.line(times));
    }

    private static long milliseconds(CaseResult result) {
        return result.run().map(run -> run.took().toMillis()).orElse(0L);
    }

    private String shown(Localized text) {
        return Shown.block(text.in(wording.language()));
    }
}
