package grade.verdict;

import grade.check.Finding;
import grade.check.Note;
import grade.mission.Case;
import grade.sandbox.Run;
import grade.sandbox.Start;
import grade.xray.Xray;
import java.util.List;
import java.util.Optional;

/**
 * A case and what came of it.
 *
 * @param start the data it ran on
 * @param run what the line did; empty if it did not run
 * @param xray its pipeline stage by stage, where that was looked into
 * @param parts of a document, each part as a whole before the things in it; none where the answer is no document
 */
public record CaseResult(
        Case aCase,
        Verdict verdict,
        Start start,
        Optional<Run> run,
        List<Finding> findings,
        List<Note> notes,
        Optional<Xray> xray,
        List<PartResult> parts) {
    public CaseResult {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        parts = List.copyOf(parts);
    }

    /** Without an x-ray, of no document. */
    public CaseResult(
            Case aCase, Verdict verdict, Start start, Optional<Run> run, List<Finding> findings, List<Note> notes) {
        this(aCase, verdict, start, run, findings, notes, Optional.empty(), List.of());
    }

    public static CaseResult skipped(Case aCase) {
        return new CaseResult(aCase, Verdict.SKIPPED, Start.EMPTY, Optional.empty(), List.of(), List.of());
    }

    public CaseResult with(Xray taken) {
        return new CaseResult(aCase, verdict, start, run, findings, notes, Optional.of(taken), parts);
    }

    public boolean isPassed() {
        return verdict == Verdict.PASSED;
    }
}
