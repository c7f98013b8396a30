package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.answer.Answer;
import grade.answer.Rules;
import grade.answer.Source;
import grade.check.Cause;
import grade.check.Finding;
import grade.check.Note;
import grade.mission.Case;
import grade.mission.Mission;
import grade.mission.Problem;
import grade.sandbox.Limits;
import grade.sandbox.Start;
import grade.sandbox.Tools;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.verdict.RuleResult;
import grade.verdict.Score;
import grade.verdict.Verdict;
import grade.wording.Language;
import grade.wording.Localized;
import grade.wording.Message;
import grade.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in text made by others, no character that a terminal or a reader could obey reaches them. */
final class HostileTextTest {
    private static final int SAMPLE = 1500;

    /** Types of characters that are dangerous or not seen; a line feed is ours. */
    private static final Set<Integer> DANGEROUS = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.PRIVATE_USE,
            (int) Character.UNASSIGNED,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    private static boolean isDangerous(int codePoint) {
        return codePoint != '\n' && DANGEROUS.contains(Character.getType(codePoint));
    }

    /** Every control and format character, bits of the large groups, and sequences with a meaning, some 90 at a time. */
    private static List<String> hostileTexts() {
        List<Integer> dangerous = new ArrayList<>();
        List<Integer> sampled = new ArrayList<>();
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(HostileTextTest::isDangerous)
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

    private static void assertHarmless(String report) {
        int[] dangerous =
                report.codePoints().filter(HostileTextTest::isDangerous).toArray();
        assertThat(dangerous).as(report).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void reachesNobodyThroughAnyReport(String hostile) {
        for (Language language : Language.values()) {
            Wording wording = Wording.in(language);
            Look look = new Look(false, 80);
            Results results = results(hostile);
            assertHarmless(new TerminalReport(wording, look, true, 0).of(results));
            assertHarmless(ResultJson.of(results, wording));
            assertHarmless(MissionList.of(results.pack(), wording, look));
            Mission mission = mission(hostile);
            assertHarmless(MissionPage.of(mission, aCase -> start(hostile), wording, look, false));
            assertHarmless(withoutTabs(MissionPage.of(mission, aCase -> start(hostile), wording, look, true)));
            assertHarmless(ProblemReport.of(problems(hostile), wording));
        }
    }

    /** A solution keeps its tabs, so that it can be copied. */
    private static String withoutTabs(String page) {
        return page.replace("\t", "");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void leavesTheJsonValid(String hostile) {
        assertThat(Schema.complaints(ResultJson.of(results(hostile), Wording.in(Language.EN))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wouldBeNoticed(Language language) {
        assertThat("a\033[2Jb\u202E".codePoints().filter(HostileTextTest::isDangerous))
                .hasSize(2);
        assertThat(Wording.in(language).say("file-missing", "\033[2J")).contains("\\x1b[2J");
    }

    private static Results results(String hostile) {
        MissionResult judged = result(hostile);
        MissionResult unjudged = MissionResult.without(
                mission(hostile), Optional.empty(), Verdict.NOT_JUDGED, Message.of("sandbox-refused", hostile));
        List<MissionResult> missions = List.of(judged, unjudged);
        return new Results(
                hostile,
                Course.pack(missions.stream().map(MissionResult::mission).toList()),
                1,
                hostile,
                new Tools(hostile, hostile, hostile),
                missions,
                true);
    }

    private static MissionResult result(String hostile) {
        Mission mission = mission(hostile);
        Answer answer = new Answer.OneLiner(
                new Source(Source.Kind.FILE, Optional.of(hostile + "/" + hostile), 1), hostile + "\t" + hostile);
        List<CaseResult> cases = List.of(
                Course.failed(mission.cases().get(0), start(hostile), finding(hostile, "a" + hostile, hostile + "b")),
                Course.failed(mission.cases().get(1), start(hostile), finding(hostile, hostile + "\nx", hostile)),
                Course.failed(
                        mission.cases().get(0),
                        start(hostile),
                        finding(hostile, "", hostile),
                        new Note(Message.of("note-stderr", hostile))));
        return new MissionResult(
                mission,
                Optional.of(answer),
                Verdict.FAILED,
                Optional.of(Message.of("sandbox-refused", hostile)),
                List.of(RuleResult.broken(hostile, Message.of("rule-forbid", hostile))),
                cases,
                Score.none(10));
    }

    private static Finding finding(String hostile, String expected, String actual) {
        return new Finding(
                hostile,
                Optional.of(hostile),
                Message.of("file-differs", hostile),
                expected,
                actual,
                Optional.of(new Cause(hostile, Message.of("file-missing", hostile))));
    }

    private static Start start(String hostile) {
        return new Start(new TreeMap<>(
                Map.of(hostile, hostile, "a" + hostile, hostile + "\n" + hostile, "b" + hostile + "/", "")));
    }

    private static Mission mission(String hostile) {
        Localized text = Localized.same(hostile);
        List<Case> cases = List.of(Course.aCase(hostile, true), Course.aCase(hostile, false));
        return new Mission(
                hostile,
                hostile,
                text,
                text,
                List.of(text),
                Optional.of(text),
                10,
                new Rules(1, 1, Set.of(hostile)),
                Limits.DEFAULT,
                cases,
                hostile,
                List.of(hostile),
                List.of());
    }

    private static List<Problem> problems(String hostile) {
        Message message = Message.of("file-missing", hostile);
        return List.of(
                Problem.ofFile(hostile, message),
                new Problem(hostile, 1, 1, message, hostile),
                new Problem(hostile, 3, hostile.length(), message, hostile + hostile));
    }
}
