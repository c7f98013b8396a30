package grade.report;

import grade.text.Shown;
import grade.transcript.Transcript;
import grade.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Results as {@code classroom50/result/v1}: a test for each mission. Its scores are whole numbers, so that a point counts a
 * hundred, in every submission alike. Who the learner is and when it was graded, its runner fills in itself.
 */
final class Classroom50Report {
    /** What its runner tells in the environment. */
    static final List<String> VARIABLES =
            List.of("CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG", "COMMIT_URL", "RELEASE_URL");

    private static final int LONGEST = 200;
    private static final BigDecimal A_POINT = BigDecimal.valueOf(100);

    private Classroom50Report() {}

    static String of(Transcript transcript, Occasion occasion) {
        return JsonWriter.write(json -> write(transcript, occasion, json));
    }

    private static void write(Transcript transcript, Occasion occasion, JsonWriter json) {
        List<Transcript.Mission> missions = transcript.missions();
        String commit = occasion.variable("COMMIT_URL").orElse("");
        json.text("schema", "classroom50/result/v1")
                .text("classroom", occasion.variable("CLASSROOM").orElse(""))
                .text("assignment", occasion.variable("ASSIGNMENT").orElse(""))
                .text("submission", occasion.variable("SUBMISSION_TAG").orElse(""))
                .text("commit", commit)
                .text("release", occasion.variable("RELEASE_URL").orElse(""))
                .text("review", occasion.variable("REVIEW_URL").orElse(commit))
                .number(
                        "score",
                        missions.stream().mapToLong(Classroom50Report::score).sum())
                .number(
                        "max-score",
                        missions.stream().mapToLong(Classroom50Report::max).sum())
                .objects("tests", missions, (mission, test) -> test(mission, transcript.isUnconfined(), test));
    }

    private static void test(Transcript.Mission mission, boolean unconfined, JsonWriter json) {
        String mark = unconfined ? " (--sandbox none)" : "";
        json.text("test-name", Shown.line(mission.id() + ": " + mission.title(), LONGEST) + mark)
                .truth("passed", mission.verdict() == Verdict.PASSED)
                .number("score", score(mission))
                .number("max-score", max(mission));
    }

    /** Rounded down, so that only all of the points are all of them. */
    private static long score(Transcript.Mission mission) {
        return Math.min(max(mission), whole(mission.score().score(), RoundingMode.FLOOR));
    }

    private static long max(Transcript.Mission mission) {
        return whole(mission.score().max(), RoundingMode.CEILING);
    }

    private static long whole(BigDecimal points, RoundingMode rounding) {
        return points.multiply(A_POINT).setScale(0, rounding).longValueExact();
    }
}
