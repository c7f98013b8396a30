package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.answer.Answer;
import grade.answer.Rules;
import grade.answer.Source;
import grade.check.Cause;
import grade.check.Finding;
import grade.check.Note;
import grade.mission.AnswerKey;
import grade.mission.Case;
import grade.mission.Mission;
import grade.mission.Problem;
import grade.sandbox.Limits;
import grade.sandbox.Start;
import grade.sandbox.Tools;
import grade.text.Utf8;
import grade.transcript.Transcript;
import grade.transcript.TranscriptReader;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.verdict.RuleResult;
import grade.verdict.Score;
import grade.verdict.Verdict;
import grade.wording.Language;
import grade.wording.Localized;
import grade.wording.Message;
import grade.wording.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.Effort;
import testkit.Harmless;
import testkit.HostileRuns;

/** Whatever stands in text made by others, no character that a terminal or a reader could obey reaches them. */
final class HostileTextTest {
    private static final int SAMPLE = 1500;
    private static final int REPORTS = 4_000;
    private static final Duration BOUND = Duration.ofSeconds(60);

    /** Every control and format character, bits of the large groups, and sequences with a meaning, some 90 at a time. */
    private static List<String> hostileTexts() {
        List<Integer> dangerous = new ArrayList<>();
        List<Integer> sampled = new ArrayList<>();
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> !Harmless.is(codePoint))
                .forEach(codePoint -> (isOfALargeGroup(codePoint) ? sampled : dangerous).add(codePoint));
        Collections.shuffle(sampled, new Random(1));
        dangerous.addAll(sampled.subList(0, SAMPLE));
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < dangerous.size(); i += 90) {
            StringBuilder text = new StringBuilder("x");
            dangerous.subList(i, Math.min(dangerous.size(), i + 90)).forEach(text::appendCodePoint);
            texts.add(text.append("y").toString());
        }
        texts.add(
                "\033]0;title\007\033[2J\033[31m\r\nline\u2028line\u202Egnp.exe\u2066x\u2069\u200Bzero\uFEFFmark\u00ADsoft");
        texts.add("\uDC1B\uDC9B\uDCFF\uD800\uD800\uDC80 ::stop-commands::x\n##[error]\n\u3164\uFFA0\u115F\u1160");
        return texts;
    }

    private static boolean isOfALargeGroup(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.PRIVATE_USE || type == Character.UNASSIGNED;
    }

    static void assertHarmless(String report) {
        assertThat(Harmless.is(report)).as(() -> Harmless.visible(report)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void reachesNobodyThroughAnyReport(String hostile) {
        for (Language language : Language.values()) {
            Wording wording = Wording.in(language);
            Look look = new Look(false, 80);
            Results results = results(() -> hostile);
            assertHarmless(new TerminalReport(wording, look, true, 0).of(results));
            for (ReportKind kind : ReportKind.values()) {
                assertHolds(kind, Transcription.of(results, wording), language);
            }
            assertHarmless(MissionList.of(results.pack(), wording, look));
            Mission mission = mission(() -> hostile);
            assertHarmless(MissionPage.of(mission, aCase -> start(() -> hostile), wording, look, false));
            assertHarmless(withoutTabs(MissionPage.of(mission, aCase -> start(() -> hostile), wording, look, true)));
            assertHarmless(ProblemReport.of(problems(() -> hostile), wording));
        }
    }

    /** A report is harmless, tells of as many tests as there are, and is the same of what was kept as JSON. */
    private static void assertHolds(ReportKind kind, Transcript transcript, Language language) {
        String report = kind.of(transcript, ReportKindTest.occasion(language));
        Transcript kept = TranscriptReader.read("r.json", Utf8.encode(ResultJson.of(transcript)));
        assertThat(kept).isEqualTo(transcript);
        Anatomy.of(kind).assertHolds(report, transcript);
    }

    /** A solution keeps its tabs, so that it can be copied. */
    private static String withoutTabs(String page) {
        return page.replace("\t", "");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void leavesTheJsonValid(String hostile) {
        assertThat(Schema.complaints(ResultJson.of(results(() -> hostile), Wording.in(Language.EN))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wouldBeNoticed(Language language) {
        assertThat(List.of("\033[2J", "b\u202E", "a##[b", "::x", "a\n \u3000::x", "\uD800"))
                .noneMatch(Harmless::is);
        assertThat(List.of("a\nb", "a ::x", "a\n│ ::x", "한")).allMatch(Harmless::is);
        assertThat(Wording.in(language).say("file-missing", "\033[2J")).contains("\\x1b[2J");
    }

    @Test
    void becomesNoCommandWhereALongWordIsBroken() {
        Sheet sheet = new Sheet(new Look(false, 40), 10);
        sheet.prose(2, Style.PLAIN, "k".repeat(38) + "::error::x");
        assertThat(sheet.text()).isEqualTo("  " + "k".repeat(38) + "\n  :\\x3aerror::x\n");
    }

    @Test
    void reachesNobodyWhateverIsPutTogether() {
        HostileRuns runs = new HostileRuns(13);
        List<Wording> wordings = List.of(Wording.in(Language.EN), Wording.in(Language.KO));
        Effort effort = Effort.of(() -> {
            for (int i = 0; i < REPORTS; i++) {
                Wording wording = wordings.get(i % 2);
                Look look = new Look(false, runs.upTo(120));
                Results results = results(runs::text);
                assertHolds(runs.anyOf(List.of(ReportKind.values())), Transcription.of(results, wording), Language.EN);
                assertHarmless(new TerminalReport(wording, look, true, 0).of(results));
                assertHarmless(difference(runs, wording, look));
            }
        });
        assertThat(effort.processorTime()).isLessThan(BOUND);
    }

    private static String difference(HostileRuns runs, Wording wording, Look look) {
        String expected = runs.text() + runs.text();
        Sheet sheet = new Sheet(look, Labels.in(wording).columns());
        new DifferenceText(sheet, wording).write(new Sides(expected, runs.changed(expected)));
        return sheet.text();
    }

    private static Results results(Supplier<String> hostile) {
        MissionResult judged = result(hostile);
        MissionResult unjudged = MissionResult.without(
                mission(hostile), Optional.empty(), Verdict.NOT_JUDGED, Message.of("sandbox-refused", hostile.get()));
        List<MissionResult> missions = List.of(judged, unjudged);
        return new Results(
                hostile.get(),
                Course.pack(missions.stream().map(MissionResult::mission).toList()),
                1,
                hostile.get(),
                new Tools(hostile.get(), hostile.get(), hostile.get()),
                missions,
                true);
    }

    private static MissionResult result(Supplier<String> hostile) {
        Mission mission = mission(hostile);
        Answer answer = new Answer.OneLiner(
                new Source(Source.Kind.FILE, Optional.of(hostile.get() + "/" + hostile.get()), 1),
                hostile.get() + "\t" + hostile.get());
        List<CaseResult> cases = List.of(
                Course.failed(
                        mission.cases().get(0),
                        start(hostile),
                        finding(hostile, "a" + hostile.get(), hostile.get() + "b")),
                Course.failed(
                        mission.cases().get(1), start(hostile), finding(hostile, hostile.get() + "\nx", hostile.get())),
                Course.failed(
                        mission.cases().get(0),
                        start(hostile),
                        finding(hostile, "", hostile.get()),
                        new Note(Message.of("note-stderr", hostile.get()))));
        return new MissionResult(
                mission,
                Optional.of(answer),
                Verdict.FAILED,
                Optional.of(Message.of("sandbox-refused", hostile.get())),
                List.of(RuleResult.broken(hostile.get(), Message.of("rule-forbid", hostile.get()))),
                cases,
                Score.none(10));
    }

    private static Finding finding(Supplier<String> hostile, String expected, String actual) {
        return new Finding(
                hostile.get(),
                Optional.of(hostile.get()),
                Message.of("file-differs", hostile.get()),
                expected,
                actual,
                Optional.of(new Cause(hostile.get(), Message.of("file-missing", hostile.get()))));
    }

    private static Start start(Supplier<String> hostile) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(hostile.get(), hostile.get());
        files.put("a" + hostile.get(), hostile.get() + "\n" + hostile.get());
        files.put("b" + hostile.get() + "/", "");
        return new Start(files);
    }

    private static Mission mission(Supplier<String> hostile) {
        Localized text = Localized.same(hostile.get());
        List<Case> cases = List.of(Course.aCase(hostile.get(), true), Course.aCase(hostile.get(), false));
        return new Mission(
                hostile.get(),
                hostile.get(),
                text,
                text,
                List.of(text),
                Optional.of(text),
                10,
                new Rules(1, 1, Set.of(hostile.get())),
                Limits.DEFAULT,
                new AnswerKey(cases, hostile.get(), List.of(hostile.get()), List.of()));
    }

    private static List<Problem> problems(Supplier<String> hostile) {
        Message message = Message.of("file-missing", hostile.get());
        return List.of(
                Problem.ofFile(hostile.get(), message),
                new Problem(hostile.get(), 1, 1, message, hostile.get()),
                new Problem(hostile.get(), 3, hostile.get().length(), message, hostile.get() + hostile.get()));
    }
}
