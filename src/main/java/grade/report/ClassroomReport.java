package grade.report;

import grade.answer.Source;
import grade.text.Shown;
import grade.transcript.Transcript;
import grade.verdict.Verdict;
import grade.wording.Wording;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The result of one mission as the step output {@code result} that the older reporter of GitHub Classroom reads: JSON in
 * Base64. Its console shows passed/total of the maximum and its notification the sum of scores, so that they agree only
 * where a step has one test that earns all or nothing.
 */
final class ClassroomReport {
    private static final int LONGEST = 200;

    private ClassroomReport() {}

    static String of(Transcript transcript, Wording wording) {
        String json = JsonWriter.write(writer -> write(transcript, wording, writer));
        return "result=" + Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    private static void write(Transcript transcript, Wording wording, JsonWriter json) {
        Transcript.Mission mission = transcript.missions().get(0);
        String mark = transcript.isUnconfined() ? wording.say("report-unconfined") : "";
        json.number("version", 1)
                .text("status", status(mission))
                .number("max_score", mission.score().max())
                .objects("tests", List.of(mission), (one, test) -> test(one, mark, wording, test));
    }

    private static void test(Transcript.Mission mission, String mark, Wording wording, JsonWriter json) {
        boolean isPassed = mission.verdict() == Verdict.PASSED;
        String message = TestPoint.reason(mission, wording);
        long milliseconds = mission.cases().stream()
                .mapToLong(aCase -> aCase.milliseconds().orElse(0))
                .sum();
        json.text("name", Shown.line(mission.id() + ": " + mission.title(), LONGEST))
                .text("status", status(mission))
                .number("score", isPassed ? mission.score().max() : BigDecimal.ZERO)
                .text("message", (message + "\n" + mark).strip())
                .text("test_code", "grade " + Shown.line(mission.id(), LONGEST))
                .text(
                        "filename",
                        mission.answer()
                                .map(Transcript.Answer::source)
                                .flatMap(Source::file)
                                .map(file -> Shown.line(file, LONGEST))
                                .orElse(""))
                // With any other number the reporter prints it beside the name, as if it were the line of a test.
                .number("line_no", 0)
                .number("duration", milliseconds);
    }

    private static String status(Transcript.Mission mission) {
        return switch (mission.verdict()) {
            case PASSED -> "pass";
            case FAILED, SKIPPED -> "fail";
            case NOT_JUDGED -> "error";
        };
    }
}
