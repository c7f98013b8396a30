package grade.cli;

import grade.verdict.MissionResult;
import java.util.List;

/** What the process exits with; scripts depend on it. Of several outcomes the largest counts. */
final class ExitCode {
    static final int PASSED = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int BROKEN_PACK = 3;
    static final int CANNOT_JUDGE = 4;
    static final int DEFECT = 70;
    /** As of a program that SIGPIPE ends: 128 + 13. */
    static final int OUTPUT_CLOSED = 141;

    private ExitCode() {}

    static int of(List<MissionResult> results) {
        return results.stream().mapToInt(ExitCode::of).max().orElse(PASSED);
    }

    private static int of(MissionResult result) {
        return switch (result.verdict()) {
            case PASSED, SKIPPED -> PASSED;
            case FAILED -> FAILED;
            case NOT_JUDGED -> CANNOT_JUDGE;
        };
    }
}
