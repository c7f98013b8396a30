package grade.report;

import grade.sandbox.Start;
import grade.text.Shown;
import grade.transcript.Transcript;
import grade.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What there is to say of a failed case beside what is wrong first of all: the data, expected against actual, and what else
 * is wrong; plain text 80 columns wide.
 */
final class CaseText {
    private static final int COLUMNS = 80;
    private static final int FINDINGS = 5;

    private final Sheet sheet;
    private final Wording wording;

    private CaseText(Sheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
    }

    static String of(Transcript.Case aCase, Wording wording) {
        Sheet sheet = new Sheet(new Look(false, COLUMNS), Labels.in(wording).columns());
        new CaseText(sheet, wording).write(aCase);
        return sheet.text().stripTrailing().stripIndent();
    }

    /** What is wrong with one thing in a document, beside what is wrong first of all. */
    static String of(List<Transcript.Finding> findings, Wording wording) {
        Sheet sheet = new Sheet(new Look(false, COLUMNS), Labels.in(wording).columns());
        new CaseText(sheet, wording).write(findings);
        return sheet.text().stripTrailing().stripIndent();
    }

    private void write(Transcript.Case aCase) {
        aCase.input().ifPresent(files -> new Excerpt(sheet, wording).files(start(files)));
        write(aCase.findings());
    }

    private void write(List<Transcript.Finding> findings) {
        for (int i = 0; i < Math.min(FINDINGS, findings.size()); i++) {
            finding(findings.get(i), i > 0);
        }
    }

    private void finding(Transcript.Finding finding, boolean withMessage) {
        sheet.gap();
        if (withMessage) {
            prose(TestPoint.atLine(finding.line(), finding.message(), wording));
        }
        if (finding.expected().isPresent() && finding.actual().isPresent()) {
            finding.difference().ifPresent(this::prose);
            Sides sides = new Sides(finding.expected().get(), finding.actual().get());
            new DifferenceText(sheet, wording).write(finding.path().isPresent() ? sides : sides.ended());
        }
    }

    private void prose(String sentences) {
        sheet.prose(2, Style.PLAIN, Shown.block(sentences));
    }

    /** What was clipped ends in a mark, and not in what the file itself ends in. */
    private static Start start(Map<String, String> input) {
        SortedMap<String, String> files = new TreeMap<>();
        input.forEach((name, text) -> files.put(name, text.endsWith(Clip.MARK) ? text + "\n" : text));
        return new Start(files);
    }
}
