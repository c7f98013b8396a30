package grade.report;

import grade.shell.Span;
import grade.transcript.Stages;
import grade.transcript.Transcript;
import grade.transcript.TranscriptReader;
import grade.verdict.Verdict;
import grade.wording.Wording;
import java.util.Optional;
import java.util.OptionalLong;

/** A result as JSON, {@code grade/result/v1}: the contract that its schema (result-v1.schema.json) states. */
public final class ResultJson {
    private ResultJson() {}

    /** The text, its sentences in the language of the wording. */
    public static String of(Results results, Wording wording) {
        return of(Transcription.of(results, wording));
    }

    static String of(Transcript transcript) {
        return JsonWriter.write(json -> write(transcript, json));
    }

    private static void write(Transcript transcript, JsonWriter json) {
        json.text("schema", TranscriptReader.SCHEMA)
                .text("version", transcript.version())
                .object("pack", pack -> pack.text("name", transcript.pack()).text("digest", transcript.digest()))
                .number("seed", transcript.seed())
                .text("sandbox", transcript.sandbox())
                .object(
                        "tools",
                        tools -> tools.text("bash", transcript.tools().bash())
                                .text("coreutils", transcript.tools().coreutils())
                                .text("awk", transcript.tools().awk()))
                .objects("missions", transcript.missions(), ResultJson::mission)
                .number("passed", transcript.count(Verdict.PASSED))
                .number("failed", transcript.count(Verdict.FAILED))
                .number("skipped", transcript.count(Verdict.SKIPPED))
                .number("not_judged", transcript.count(Verdict.NOT_JUDGED));
    }

    private static void mission(Transcript.Mission mission, JsonWriter json) {
        json.text("mission", mission.id())
                .text("file", mission.file())
                .text("title", mission.title())
                .text("verdict", mission.verdict().word());
        mission.reason().ifPresent(reason -> json.text("reason", reason));
        json.number("score", mission.score().score())
                .number("max_score", mission.score().max())
                .number("bonus", mission.score().bonus());
        if (mission.verdict() == Verdict.PASSED && !mission.bonus().isEmpty()) {
            int all = mission.bonus().size();
            json.object(
                    "robust",
                    robust -> robust.number("passed", all - mission.missed().size())
                            .number("of", all));
        }
        mission.answer()
                .ifPresentOrElse(answer -> json.object("answer", a -> answer(answer, a)), () -> json.nothing("answer"));
        json.objects("rules", mission.rules(), ResultJson::rule).objects("cases", mission.cases(), ResultJson::aCase);
        textOrNothing("hint", mission.hint(), json);
        if (!mission.advice().isEmpty()) {
            json.objects("advice", mission.advice(), ResultJson::advice);
        }
    }

    private static void advice(Transcript.Advice advice, JsonWriter json) {
        json.text("advice", advice.id()).truth("note", advice.note()).text("message", advice.message());
        place(advice.place(), json);
        advice.mended().ifPresent(line -> json.text("mended", line));
    }

    private static void place(Optional<Span> place, JsonWriter json) {
        place.ifPresent(span ->
                json.object("place", at -> at.number("start", span.start()).number("end", span.end())));
    }

    private static void answer(Transcript.Answer answer, JsonWriter json) {
        json.text("source", answer.source().kind().word());
        answer.source().file().ifPresent(file -> json.text("file", file));
        json.number("line", answer.source().line());
        answer.text().ifPresent(text -> json.text("text", text));
    }

    private static void rule(Transcript.Rule rule, JsonWriter json) {
        json.text("rule", rule.id()).text("verdict", rule.verdict().word());
        rule.message().ifPresent(message -> json.text("message", message));
        place(rule.place(), json);
    }

    private static void aCase(Transcript.Case aCase, JsonWriter json) {
        json.text("case", aCase.id());
        aCase.title().ifPresent(title -> json.text("title", title));
        json.truth("shown", aCase.shown())
                .truth("bonus", aCase.bonus())
                .number("weight", aCase.weight())
                .text("verdict", aCase.verdict().word())
                .text("ending", aCase.ending());
        if (aCase.exitCode().isPresent()) {
            json.number("exit_code", aCase.exitCode().getAsInt());
        } else {
            json.nothing("exit_code");
        }
        aCase.milliseconds().ifPresent(milliseconds -> json.number("duration_ms", milliseconds));
        aCase.input().ifPresent(files -> json.object("input", input -> files.forEach(input::text)));
        json.objects("findings", aCase.findings(), ResultJson::finding).texts("notes", aCase.notes());
        aCase.xray().ifPresent(xray -> json.object("xray", told -> stages(xray, told)));
        if (!aCase.parts().isEmpty()) {
            json.objects("parts", aCase.parts(), ResultJson::part);
        }
    }

    private static void part(Transcript.Part part, JsonWriter json) {
        json.text("part", part.part()).text("subject", part.subject());
        part.line().ifPresent(line -> json.number("line", line));
        json.text("verdict", part.verdict().word()).text("message", part.message());
    }

    private static void stages(Stages xray, JsonWriter json) {
        json.objects("stages", xray.stages(), ResultJson::stage);
        xray.fault()
                .ifPresent(fault -> json.object(
                        "blame",
                        blame -> blame.number("stage", fault.stage())
                                .text("kind", fault.kind())
                                .text("message", fault.message())));
        xray.reason().ifPresent(reason -> json.text("reason", reason));
    }

    private static void stage(Stages.Stage stage, JsonWriter json) {
        json.text("text", stage.text()).truth("ran", stage.ran());
        numberOrNothing("lines", stage.lines(), json);
        numberOrNothing("bytes", stage.bytes(), json);
        json.text("first_lines", stage.firstLines()).text("reader", stage.reader());
        if (stage.status().isPresent()) {
            json.number("status", stage.status().getAsInt());
        } else {
            json.nothing("status");
        }
        stage.file().ifPresent(file -> json.text("file", file));
    }

    private static void numberOrNothing(String name, OptionalLong number, JsonWriter json) {
        if (number.isPresent()) {
            json.number(name, number.getAsLong());
        } else {
            json.nothing(name);
        }
    }

    private static void finding(Transcript.Finding finding, JsonWriter json) {
        json.text("check", finding.check());
        finding.subject().ifPresent(subject -> json.text("subject", subject));
        finding.line().ifPresent(line -> json.number("line", line));
        textOrNothing("path", finding.path(), json);
        textOrNothing("diagnosis", finding.diagnosis(), json);
        json.text("message", finding.message());
        finding.difference().ifPresent(difference -> json.text("difference", difference));
        finding.expected().ifPresent(expected -> json.text("expected", expected));
        finding.actual().ifPresent(actual -> json.text("actual", actual));
    }

    private static void textOrNothing(String name, Optional<String> text, JsonWriter json) {
        text.ifPresentOrElse(known -> json.text(name, known), () -> json.nothing(name));
    }
}
