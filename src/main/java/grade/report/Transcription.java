package grade.report;

import grade.advice.Advice;
import grade.answer.Answer;
import grade.check.Cause;
import grade.check.Finding;
import grade.check.Spot;
import grade.mission.Mission;
import grade.sandbox.Ending;
import grade.sandbox.Run;
import grade.transcript.Stages;
import grade.transcript.Transcript;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.verdict.PartResult;
import grade.verdict.Verdict;
import grade.wording.Wording;
import grade.xray.Flow;
import grade.xray.Passage;
import grade.xray.Xray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Puts results into words and leaves out what may not be told: the one way to a {@link Transcript} but for a file. */
public final class Transcription {
    private static final int LONGEST_ANSWER = 16 * 1024;
    private static final int INPUT_FILES = 50;
    private static final int INPUT_LINES = 20;
    private static final int INPUT_CHARACTERS = 2000;
    private static final int COMPARED_CHARACTERS = 4000;
    private static final int LONGEST_STAGE = 1000;
    private static final int FIRST_LINES = 5;
    private static final int FIRST_CHARACTERS = 500;

    private final Results results;
    private final Wording wording;

    private Transcription(Results results, Wording wording) {
        this.results = results;
        this.wording = wording;
    }

    /** The transcript in the language of the wording. */
    public static Transcript of(Results results, Wording wording) {
        Transcription transcription = new Transcription(results, wording);
        return new Transcript(
                results.version(),
                results.pack().name().in(wording.language()),
                results.pack().digest(),
                results.seed(),
                results.sandbox(),
                results.tools(),
                results.missions().stream().map(transcription::mission).toList());
    }

    private Transcript.Mission mission(MissionResult result) {
        Mission mission = result.mission();
        Optional<String> hint = mission.hints().stream()
                .findFirst()
                .filter(first -> result.verdict() == Verdict.FAILED)
                .map(first -> first.in(wording.language()));
        return new Transcript.Mission(
                mission.id(),
                mission.file(),
                mission.title().in(wording.language()),
                result.verdict(),
                result.reason().map(wording::say),
                result.score(),
                result.answer().map(Transcription::answer),
                result.rules().stream()
                        .map(rule -> new Transcript.Rule(
                                rule.rule(), rule.verdict(), rule.message().map(wording::say), rule.place()))
                        .toList(),
                result.cases().stream().map(aCase -> aCase(result, aCase)).toList(),
                hint,
                result.advice().stream().map(this::advice).toList());
    }

    private Transcript.Advice advice(Advice advice) {
        return new Transcript.Advice(
                advice.id(), wording.say(advice.message()), advice.note(), advice.place(), advice.mended());
    }

    private static Transcript.Answer answer(Answer answer) {
        Optional<String> text = answer instanceof Answer.OneLiner line
                ? Optional.of(Clip.head(line.text(), LONGEST_ANSWER))
                : Optional.empty();
        return new Transcript.Answer(answer.source(), text);
    }

    private Transcript.Case aCase(MissionResult mission, CaseResult result) {
        Discretion discretion = new Discretion(mission, result, wording);
        return new Transcript.Case(
                result.aCase().id(),
                result.aCase().title().map(title -> title.in(wording.language())),
                result.aCase().shown(),
                result.aCase().bonus(),
                result.aCase().weight(),
                result.verdict(),
                result.run().map(Run::ending).map(Ending::word).orElse("not-started"),
                discretion.exitCode(),
                milliseconds(result),
                discretion.tellsAll() ? Optional.of(input(result)) : Optional.empty(),
                result.findings().stream()
                        .map(finding -> finding(finding, discretion))
                        .toList(),
                discretion.notes(),
                result.xray().filter(xray -> discretion.tellsAll()).map(this::stages),
                result.parts().stream().map(this::part).toList());
    }

    private Transcript.Part part(PartResult result) {
        Spot spot = result.spot();
        return new Transcript.Part(
                result.part(), spot.subject(), line(spot), result.verdict(), wording.say(result.message()));
    }

    private static OptionalInt line(Spot spot) {
        return spot.line() == 0 ? OptionalInt.empty() : OptionalInt.of(spot.line());
    }

    private Stages stages(Xray xray) {
        if (xray instanceof Xray.Seen seen) {
            return new Stages(
                    seen.stages().stream().map(Transcription::stage).toList(),
                    seen.blame()
                            .map(blame -> new Stages.Fault(blame.stage(), blame.kind(), wording.say(blame.message()))),
                    Optional.empty());
        }
        Xray.Unseen unseen = (Xray.Unseen) xray;
        return new Stages(List.of(), Optional.empty(), Optional.of(wording.say(unseen.reason())));
    }

    private static Stages.Stage stage(Passage passage) {
        Flow flow = passage.flow();
        boolean counted = passage.isCounted();
        return new Stages.Stage(
                Clip.head(passage.text(), LONGEST_STAGE),
                !passage.isNotRun(),
                counted ? OptionalLong.of(flow.lines()) : OptionalLong.empty(),
                counted ? OptionalLong.of(flow.bytes()) : OptionalLong.empty(),
                Clip.lines(flow.head(), FIRST_LINES, FIRST_CHARACTERS),
                passage.reader().word(),
                counted ? OptionalInt.of(passage.status()) : OptionalInt.empty(),
                passage.file());
    }

    private OptionalLong milliseconds(CaseResult result) {
        return results.timings() && result.run().isPresent()
                ? OptionalLong.of(result.run().get().took().toMillis())
                : OptionalLong.empty();
    }

    private static Map<String, String> input(CaseResult result) {
        Map<String, String> files = result.start().files();
        Map<String, String> input = new LinkedHashMap<>();
        files.entrySet().stream()
                .limit(INPUT_FILES)
                .forEach(file -> input.put(file.getKey(), Clip.lines(file.getValue(), INPUT_LINES, INPUT_CHARACTERS)));
        if (files.size() > INPUT_FILES) {
            input.put("...", "... (" + (files.size() - INPUT_FILES) + " files more)");
        }
        return input;
    }

    private static Transcript.Finding finding(Finding finding, Discretion discretion) {
        String difference = discretion.difference(finding);
        Optional<String> cause = discretion.cause(finding);
        Sides sides = Sides.values(finding);
        int at = Math.max(0, sides.difference());
        Optional<Sides> told = Optional.of(sides).filter(all -> discretion.tellsAll());
        return new Transcript.Finding(
                finding.item(),
                finding.spot().map(Spot::subject),
                finding.spot().map(Transcription::line).orElse(OptionalInt.empty()),
                discretion.path(finding),
                finding.cause().map(Cause::diagnosis),
                cause.orElse(difference),
                cause.map(known -> difference),
                told.map(all -> Clip.around(all.expected(), at, COMPARED_CHARACTERS)),
                told.map(all -> Clip.around(all.actual(), at, COMPARED_CHARACTERS)));
    }
}
