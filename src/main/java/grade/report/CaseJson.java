package grade.report;

import grade.check.Finding;
import grade.sandbox.Ending;
import grade.sandbox.Run;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.wording.Wording;
import java.util.Map;
import java.util.OptionalInt;

/** One case of a result. */
final class CaseJson {
    private static final int INPUT_FILES = 50;
    private static final int INPUT_LINES = 20;
    private static final int INPUT_CHARACTERS = 2000;
    private static final int COMPARED_CHARACTERS = 4000;

    private final CaseResult result;
    private final Discretion discretion;
    private final boolean timings;

    CaseJson(MissionResult mission, CaseResult result, Wording wording, boolean timings) {
        this.result = result;
        this.discretion = new Discretion(mission, result, wording);
        this.timings = timings;
    }

    void write(JsonWriter json) {
        json.text("case", result.aCase().id())
                .truth("shown", result.aCase().shown())
                .truth("bonus", result.aCase().bonus())
                .number("weight", result.aCase().weight())
                .text("verdict", result.verdict().word())
                .text("ending", result.run().map(Run::ending).map(Ending::word).orElse("not-started"));
        OptionalInt exitCode = discretion.exitCode();
        if (exitCode.isPresent()) {
            json.number("exit_code", exitCode.getAsInt());
        } else {
            json.nothing("exit_code");
        }
        if (timings) {
            result.run().ifPresent(run -> json.number("duration_ms", run.took().toMillis()));
        }
        if (discretion.tellsAll()) {
            json.object("input", this::input);
        }
        json.objects("findings", result.findings(), this::finding).texts("notes", discretion.notes());
    }

    private void input(JsonWriter json) {
        Map<String, String> files = result.start().files();
        files.entrySet().stream()
                .limit(INPUT_FILES)
                .forEach(file -> json.text(file.getKey(), Clip.lines(file.getValue(), INPUT_LINES, INPUT_CHARACTERS)));
        if (files.size() > INPUT_FILES) {
            json.text("...", "... (" + (files.size() - INPUT_FILES) + " files more)");
        }
    }

    private void finding(Finding finding, JsonWriter json) {
        json.text("check", finding.item());
        discretion.path(finding).ifPresentOrElse(path -> json.text("path", path), () -> json.nothing("path"));
        finding.cause()
                .ifPresentOrElse(cause -> json.text("diagnosis", cause.diagnosis()), () -> json.nothing("diagnosis"));
        discretion
                .cause(finding)
                .ifPresentOrElse(
                        cause -> json.text("message", cause).text("difference", discretion.difference(finding)),
                        () -> json.text("message", discretion.difference(finding)));
        if (discretion.tellsAll()) {
            Sides sides = Sides.values(finding);
            int at = Math.max(0, sides.difference());
            json.text("expected", Clip.around(sides.expected(), at, COMPARED_CHARACTERS))
                    .text("actual", Clip.around(sides.actual(), at, COMPARED_CHARACTERS));
        }
    }
}
