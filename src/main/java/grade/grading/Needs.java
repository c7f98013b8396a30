package grade.grading;

import grade.mission.Case;
import grade.verdict.CaseResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Skips cases that need another one which is not passed. */
final class Needs {
    private Needs() {}

    static List<CaseResult> skipUnmet(List<CaseResult> results) {
        Map<String, CaseResult> byId = new HashMap<>();
        results.forEach(result -> byId.put(result.aCase().id(), result));
        return results.stream()
                .map(result -> isMet(result.aCase(), byId) ? result : CaseResult.skipped(result.aCase()))
                .toList();
    }

    /** The catalog refuses cases that need each other in a ring. */
    private static boolean isMet(Case aCase, Map<String, CaseResult> byId) {
        if (aCase.needs().isEmpty()) {
            return true;
        }
        CaseResult needed = byId.get(aCase.needs().get());
        return needed != null && needed.isPassed() && isMet(needed.aCase(), byId);
    }
}
