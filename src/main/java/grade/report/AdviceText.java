package grade.report;

import grade.advice.Advice;
import grade.answer.Answer;
import grade.shell.Span;
import grade.text.Shown;
import grade.verdict.MissionResult;
import grade.wording.Wording;
import java.util.List;
import java.util.Optional;

/** Writes what there is to say about a line as it is written, with its place, and the line mended to copy. */
final class AdviceText {
    private static final String INDENT = "    ";

    private final Sheet sheet;
    private final Wording wording;
    private final MissionResult result;

    AdviceText(Sheet sheet, Wording wording, MissionResult result) {
        this.sheet = sheet;
        this.wording = wording;
        this.result = result;
    }

    /** What may be why the line is wrong; the mended line once, behind all that it mends. */
    void mistakes() {
        List<Advice> mistakes =
                result.advice().stream().filter(advice -> !advice.note()).toList();
        for (int i = 0; i < mistakes.size(); i++) {
            Advice advice = mistakes.get(i);
            sheet.gap();
            sheet.prose(0, Style.PLAIN, wording.say(advice.message()));
            place(advice.place());
            boolean isLast =
                    i + 1 == mistakes.size() || !mistakes.get(i + 1).mended().equals(advice.mended());
            advice.mended().filter(line -> isLast).ifPresent(this::mended);
        }
    }

    void notes() {
        for (Advice advice : result.advice()) {
            if (advice.note()) {
                sheet.labelled(0, wording.say("report-note"), wording.say(advice.message()));
                advice.mended().ifPresent(this::mended);
            }
        }
    }

    /** Points to a part of the answer. */
    void place(Optional<Span> place) {
        if (place.isPresent() && result.answer().orElse(null) instanceof Answer.OneLiner line) {
            Pointer.lines(line.text(), place.get(), sheet.look().columns() - INDENT.length())
                    .forEach(text -> sheet.line(INDENT + text));
        }
    }

    /** Not broken into lines: it is there to be copied. */
    private void mended(String line) {
        sheet.prose(0, Style.PLAIN, wording.say("report-mended"));
        Shown.block(line).lines().forEach(each -> sheet.line(INDENT + each));
    }
}
