package grade.report;

import grade.answer.Answer;
import grade.mission.Mission;
import grade.verdict.MissionResult;
import grade.verdict.RuleResult;
import grade.verdict.Verdict;
import grade.wording.Wording;

/**
 * Results as JSON, {@code grade/result/v1}: the contract that its schema (result-v1.schema.json) states. Every other format
 * is made from it.
 */
public final class ResultJson {
    private static final String SCHEMA = "grade/result/v1";
    private static final int LONGEST_ANSWER = 16 * 1024;

    private final Results results;
    private final Wording wording;

    private ResultJson(Results results, Wording wording) {
        this.results = results;
        this.wording = wording;
    }

    /** The text, its sentences in the language of the wording. */
    public static String of(Results results, Wording wording) {
        return JsonWriter.write(new ResultJson(results, wording)::write);
    }

    private void write(JsonWriter json) {
        json.text("schema", SCHEMA)
                .text("version", results.version())
                .object(
                        "pack",
                        pack -> pack.text("name", results.pack().name().in(wording.language()))
                                .text("digest", results.pack().digest()))
                .number("seed", results.seed())
                .text("sandbox", results.sandbox())
                .object(
                        "tools",
                        tools -> tools.text("bash", results.tools().bash())
                                .text("coreutils", results.tools().coreutils())
                                .text("awk", results.tools().awk()))
                .objects("missions", results.missions(), this::mission)
                .number("passed", results.count(Verdict.PASSED))
                .number("failed", results.count(Verdict.FAILED))
                .number("skipped", results.count(Verdict.SKIPPED))
                .number("not_judged", results.count(Verdict.NOT_JUDGED));
    }

    private void mission(MissionResult result, JsonWriter json) {
        Mission mission = result.mission();
        json.text("mission", mission.id())
                .text("file", mission.file())
                .text("title", mission.title().in(wording.language()))
                .text("verdict", result.verdict().word());
        result.reason().ifPresent(reason -> json.text("reason", wording.say(reason)));
        json.number("score", result.score().score())
                .number("max_score", result.score().max())
                .number("bonus", result.score().bonus());
        result.answer()
                .ifPresentOrElse(answer -> json.object("answer", a -> answer(answer, a)), () -> json.nothing("answer"));
        json.objects("rules", result.rules(), this::rule)
                .objects(
                        "cases",
                        result.cases(),
                        (aCase, c) -> new CaseJson(result, aCase, wording, results.timings()).write(c));
        if (result.verdict() == Verdict.FAILED && !mission.hints().isEmpty()) {
            json.text("hint", mission.hints().get(0).in(wording.language()));
        } else {
            json.nothing("hint");
        }
    }

    private void answer(Answer answer, JsonWriter json) {
        json.text("source", answer.source().kind().word());
        answer.source().file().ifPresent(file -> json.text("file", file));
        json.number("line", answer.source().line());
        if (answer instanceof Answer.OneLiner line) {
            json.text("text", Clip.head(line.text(), LONGEST_ANSWER));
        }
    }

    private void rule(RuleResult result, JsonWriter json) {
        json.text("rule", result.rule()).text("verdict", result.verdict().word());
        result.message().ifPresent(message -> json.text("message", wording.say(message)));
    }
}
