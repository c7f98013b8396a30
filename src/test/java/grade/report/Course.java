package grade.report;

import grade.answer.Answer;
import grade.answer.Rules;
import grade.answer.Source;
import grade.check.Cause;
import grade.check.Finding;
import grade.check.Note;
import grade.mission.AnswerKey;
import grade.mission.Case;
import grade.mission.Content;
import grade.mission.Fixture;
import grade.mission.Mission;
import grade.mission.Pack;
import grade.sandbox.Ending;
import grade.sandbox.Limits;
import grade.sandbox.Run;
import grade.sandbox.Snapshot;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Missions, cases and results to report on. */
final class Course {
    private Course() {}

    static final Localized COUNT = both("Count the lines", "줄 수 세기");
    static final Localized COUNT_TASK = both("Print how many lines test.txt has.", "test.txt의 줄 수를 출력하세요.");

    static Localized both(String english, String korean) {
        return new Localized(Map.of(Language.EN, english, Language.KO, korean));
    }

    static Mission mission(String id, Localized title, Localized task) {
        return new Mission(
                id,
                "missions/" + id + "/mission.yaml",
                title,
                task,
                List.of(
                        both(
                                "`wc` counts lines, words and bytes. Which of its options is for lines?",
                                "`wc` 명령은 줄, 단어, 바이트를 셉니다. 줄만 세는 옵션은 무엇일까요?"),
                        both("Try `wc -l`.", "`wc -l` 명령을 써 보세요.")),
                Optional.of(both(
                        "`wc -l` counts newlines, so a last line without one does not count.",
                        "`wc -l` 명령은 줄바꿈을 셉니다. 줄바꿈이 없는 마지막 줄은 세지 않습니다.")),
                10,
                new Rules(1, 1, Set.of("vi", "vim")),
                Limits.DEFAULT,
                new AnswerKey(
                        List.of(aCase("example", true), aCase("many", false)),
                        "wc -l < test.txt",
                        List.of("awk 'END{print NR}' test.txt"),
                        List.of()));
    }

    static Mission count() {
        return mission("mission3", COUNT, COUNT_TASK);
    }

    static Case aCase(String id, boolean shown) {
        return new Case(
                id,
                shown,
                false,
                1,
                Optional.empty(),
                new Fixture(new TreeMap<>(), new Content.Exact("")),
                Optional.empty(),
                new TreeMap<>());
    }

    static Case bonus(String id) {
        Case usual = aCase(id, true);
        return new Case(id, true, true, 1, Optional.of("example"), usual.fixture(), usual.stdout(), usual.files());
    }

    static Start start(String path, String text) {
        return new Start(new TreeMap<>(Map.of(path, text)));
    }

    static Optional<Run> run(Ending ending) {
        return Optional.of(new Run(ending, "", "", Snapshot.EMPTY, List.of(), Duration.ofMillis(12)));
    }

    static CaseResult passed(Case aCase, Note... notes) {
        return new CaseResult(
                aCase,
                Verdict.PASSED,
                start("test.txt", "Hi!!!!!!\nkkkkkk\n"),
                run(new Ending.Exited(0)),
                List.of(),
                List.of(notes));
    }

    static CaseResult failed(Case aCase, Start start, Finding finding, Note... notes) {
        return new CaseResult(
                aCase, Verdict.FAILED, start, run(new Ending.Exited(0)), List.of(finding), List.of(notes));
    }

    static Finding stdout(String expected, String actual) {
        return new Finding(
                "stdout", Optional.empty(), Message.of("stdout-differs"), expected, actual, Optional.empty());
    }

    static Finding file(String path, String expected, String actual) {
        return new Finding(
                "files", Optional.of(path), Message.of("file-differs", path), expected, actual, Optional.empty());
    }

    /** A cause whose sentence is in the bundles; the diagnoses' own are not known here. */
    static Cause cause(String diagnosis, String key, Object... arguments) {
        return new Cause(diagnosis, Message.of(key, arguments));
    }

    static Optional<Answer> answer(String line) {
        Source source = new Source(Source.Kind.FILE, Optional.of("answers/mission3.sh"), 2);
        return Optional.of(new Answer.OneLiner(source, line));
    }

    static MissionResult result(Mission mission, String line, Verdict verdict, List<CaseResult> cases) {
        return result(mission, line, verdict, List.of(RuleResult.obeyed("lines")), cases);
    }

    static MissionResult result(
            Mission mission, String line, Verdict verdict, List<RuleResult> rules, List<CaseResult> cases) {
        Score score = rules.stream().allMatch(rule -> rule.verdict() == Verdict.PASSED)
                ? Score.of(mission.points(), cases)
                : Score.none(mission.points());
        return new MissionResult(mission, answer(line), verdict, Optional.empty(), rules, cases, score);
    }

    static Results results(MissionResult... missions) {
        return new Results(
                "0.1.0",
                pack(List.of(missions).stream().map(MissionResult::mission).toList()),
                42,
                "bubblewrap 0.8.0",
                new Tools("5.2.15", "9.1", "mawk 1.3.4"),
                List.of(missions),
                false);
    }

    static Pack pack(List<Mission> missions) {
        return new Pack(
                both("course", "강의"),
                "sha256:" + "0123456789abcdef".repeat(4),
                missions.stream().map(Mission::id).toList(),
                missions);
    }
}
