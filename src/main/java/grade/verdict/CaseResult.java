package grade.verdict;

import grade.check.Finding;
import grade.check.Note;
import grade.mission.Case;
import grade.sandbox.Run;
import grade.sandbox.Start;
import java.util.List;
import java.util.Optional;

/**
 * A case and what came of it.
 *
 * @param start the data it ran on
 * @param run what the line did; empty if it did not run
 */
public record CaseResult(
        Case aCase, Verdict verdict, Start start, Optional<Run> run, List<Finding> findings, List<Note> notes) {
    public CaseResult {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    public static CaseResult skipped(Case aCase) {
        return new CaseResult(aCase, Verdict.SKIPPED, Start.EMPTY, Optional.empty(), List.of(), List.of());
    }

    public boolean isPassed() {
        return verdict == Verdict.PASSED;
    }
}
