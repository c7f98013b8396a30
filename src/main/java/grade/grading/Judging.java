package grade.grading;

import grade.check.Check;
import grade.check.Finding;
import grade.check.Note;
import grade.check.Scene;
import grade.mission.Case;
import grade.verdict.CaseResult;
import grade.verdict.Verdict;
import grade.xray.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case that ran and how it is held against its checks. */
record Judging(Case aCase, Scene scene) {
    List<Finding> findings(Checks checks) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks.of(aCase, scene)) {
            findings.addAll(check.examine(scene));
        }
        return findings;
    }

    /** What leads to the stage of a pipeline to blame for what was found. */
    Trail trail(Checks checks, CaseResult result) {
        return result.findings().stream()
                .findFirst()
                .flatMap(finding ->
                        checks.comparison(aCase, finding).map(comparison -> Trails.of(comparison, finding, scene)))
                .orElse(Trail.NONE);
    }

    /** The result, with findings that have been explained. */
    CaseResult toResult(Checks checks, List<Finding> findings) {
        List<Note> notes = new ArrayList<>();
        for (Check check : checks.of(aCase, scene)) {
            notes.addAll(check.remark(scene));
        }
        notes.addAll(Remarks.of(scene, !findings.isEmpty(), checks.comparesStdout(aCase)));
        Verdict verdict = findings.isEmpty() ? Verdict.PASSED : Verdict.FAILED;
        return new CaseResult(aCase, verdict, scene.start(), Optional.of(scene.actual()), findings, notes);
    }
}
