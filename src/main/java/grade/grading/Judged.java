package grade.grading;

import grade.check.Finding;
import java.util.List;

/** A case that ran and what its checks found. */
record Judged(Judging judging, List<Finding> findings) {
    Judged {
        findings = List.copyOf(findings);
    }

    boolean isPassed() {
        return findings.isEmpty();
    }
}
