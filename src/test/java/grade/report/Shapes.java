package grade.report;

import static grade.report.Course.aCase;
import static grade.report.Course.bonus;
import static grade.report.Course.both;
import static grade.report.Course.cause;
import static grade.report.Course.count;
import static grade.report.Course.failed;
import static grade.report.Course.file;
import static grade.report.Course.mission;
import static grade.report.Course.passed;
import static grade.report.Course.result;
import static grade.report.Course.results;
import static grade.report.Course.run;
import static grade.report.Course.start;
import static grade.report.Course.stdout;

import grade.answer.Answer;
import grade.answer.Source;
import grade.check.Finding;
import grade.check.Note;
import grade.mission.Case;
import grade.mission.Mission;
import grade.sandbox.Ending;
import grade.sandbox.Limit;
import grade.sandbox.Start;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.verdict.RuleResult;
import grade.verdict.Verdict;
import grade.wording.Localized;
import grade.wording.Message;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The main shapes of results, by name. */
final class Shapes {
    private Shapes() {}

    static Map<String, Results> all() {
        Map<String, Results> shapes = new TreeMap<>();
        shapes.put("passed", results(passedWithBonus()));
        shapes.put("passed-not-robust", results(notRobust()));
        shapes.put("failed-output", results(failedOutput()));
        shapes.put("failed-file", results(failedFile()));
        shapes.put("failed-hidden", results(failedHidden()));
        shapes.put("failed-newline", results(failedNewline()));
        shapes.put("failed-ending", results(failedEnding()));
        shapes.put("failed-chat", results(failedChat()));
        shapes.put("failed-rule", results(failedRule()));
        shapes.put("failed-unfit", results(unfit()));
        shapes.put("not-judged", results(notJudged()));
        shapes.put("skipped", results(skipped()));
        shapes.put("document-failed", results(Documents.failed()));
        shapes.put("document-passed", results(Documents.passed()));
        shapes.put("document-structure", results(Documents.structure()));
        shapes.put("several", results(passedWithBonus(), failedHidden(), notJudged(), skipped()));
        return shapes;
    }

    static Results of(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    static Results timed() {
        Results usual = of("failed-output");
        return new Results(
                usual.version(), usual.pack(), usual.seed(), usual.sandbox(), usual.tools(), usual.missions(), true);
    }

    static Results unconfined() {
        Results usual = of("failed-output");
        return new Results(usual.version(), usual.pack(), usual.seed(), "none", usual.tools(), usual.missions(), false);
    }

    /** Hidden bonus cases, with and without a title, one of which could not even run. */
    private static MissionResult notRobust() {
        return result(
                mission("mission5", both("Top three of a chat", "대화 순위"), Course.COUNT_TASK),
                "cut -d, -f2 chat.csv | sort | uniq -c | sort -rn | head -3",
                Verdict.PASSED,
                List.of(
                        passed(aCase("example", true), new Note(Message.of("note-no-final-newline", "test.txt"))),
                        failed(
                                titled("comma", both("a comma in a <name>", "이름에 쉼표가 든 <사람>")),
                                start("chat.csv", "secret\n"),
                                stdout("a secret\n", "another secret\n")),
                        failed(
                                titled(
                                        "row",
                                        both(
                                                "a line inside a message that looks just like a row",
                                                "새 메시지와 똑같이 생긴 줄이 든 메시지")),
                                start("chat.csv", "secret\n"),
                                stdout("a secret\n", "another secret\n")),
                        passed(bonus("fresh")),
                        CaseResult.skipped(bonus("needing"))));
    }

    private static Case titled(String id, Localized title) {
        Case usual = aCase(id, false);
        return new Case(
                id,
                Optional.of(title),
                false,
                true,
                1,
                Optional.empty(),
                usual.fixture(),
                usual.stdout(),
                usual.files());
    }

    private static MissionResult passedWithBonus() {
        CaseResult stale =
                failed(bonus("stale"), start("test.txt", "old\n"), file("test.txt", "Hi!!!!!!\n", "old\nHi!!!!!!\n"));
        Note forgiven = new Note(Message.of("note-no-final-newline", "test.txt"));
        return result(
                mission("mission1", both("Write a line into a file", "파일에 한 줄 쓰기"), Course.COUNT_TASK),
                "echo 'Hi!!!!!!' > test.txt",
                Verdict.PASSED,
                List.of(
                        passed(aCase("example", true), forgiven),
                        passed(aCase("many", false), forgiven),
                        passed(bonus("fresh")),
                        stale));
    }

    private static MissionResult failedOutput() {
        Finding finding = stdout("17\n", "2\n").because(cause("constant-answer", "diagnosis-constant-answer"));
        Start lines = start("test.txt", "a\nb\na\n\nc\n".repeat(3) + "amber\nbirch\n");
        Note error = new Note(Message.of("note-stderr", "bash: line 1: foo: command not found"));
        return result(
                count(),
                "echo 2",
                Verdict.FAILED,
                List.of(
                        passed(aCase("example", true)),
                        failed(aCase("repeated", true), lines, finding, error),
                        failed(aCase("many", false), lines, finding),
                        failed(aCase("thousand", false), lines, finding)));
    }

    private static MissionResult failedFile() {
        String before = "first  line\n둘째 줄\n\tthird\nfourth\n";
        Start start = new Start(new TreeMap<>(
                Map.of("test.txt", before, "notes/", "", "a rather long name.txt", "", "no-end.txt", "last")));
        return result(
                mission("mission2", both("Append a line", "줄 덧붙이기"), Course.COUNT_TASK),
                "echo \"kkkkkk \" >> test.txt; sed -i 's/둘째 줄/둘쨰 줄/' test.txt",
                Verdict.FAILED,
                List.of(failed(
                        aCase("longer", true),
                        start,
                        file("test.txt", before + "kkkkkk\n", before.replace("둘째", "둘쨰") + "kkkkkk \nmore\n"))));
    }

    private static MissionResult failedHidden() {
        Start secret = start("secret.txt", "hidden data\n");
        return result(
                count(),
                "cat secret.txt",
                Verdict.FAILED,
                List.of(
                        passed(aCase("example", true)),
                        failed(
                                aCase("many", false),
                                secret,
                                stdout("41\n", "hidden data\n"),
                                new Note(Message.of("note-stderr", "hidden data"))),
                        failed(aCase("other", false), secret, file("secret.txt", "hidden data\n", "")),
                        CaseResult.skipped(bonusless("needy"))));
    }

    private static Case bonusless(String id) {
        Case usual = aCase(id, false);
        return new Case(id, false, false, 1, Optional.of("many"), usual.fixture(), usual.stdout(), usual.files());
    }

    private static MissionResult failedNewline() {
        return result(
                mission("mission2", both("Append a line", "줄 덧붙이기"), Course.COUNT_TASK),
                "printf kkkkkk >> test.txt",
                Verdict.FAILED,
                List.of(failed(
                        aCase("longer", true),
                        start("test.txt", "Hi!!!!!!\n"),
                        file("test.txt", "Hi!!!!!!\nkkkkkk\n", "Hi!!!!!!\nkkkkkk"))));
    }

    private static MissionResult failedEnding() {
        Finding finding = new Finding(
                        "ending", Optional.empty(), Message.of("ending-time-limit"), "", "", Optional.empty())
                .because(cause("time-limit", "diagnosis-time-limit"));
        CaseResult stopped = new CaseResult(
                aCase("example", true),
                Verdict.FAILED,
                Start.EMPTY,
                run(new Ending.Limited(Limit.TIME)),
                List.of(finding),
                List.of());
        return result(count(), "sleep 60", Verdict.FAILED, List.of(stopped));
    }

    private static MissionResult failedChat() {
        String expected = "2381 김서연\n2218 이도윤\n1904 박하준\n";
        String actual = "2381 김서연\n2219 이도윤\n1904 박하준\n1 메시지\n";
        String chat = "Date,User,Message\n2021-03-01 09:00:12,\"김서연\",\"안녕하세요\"\n".repeat(400);
        return result(
                mission("mission5", both("Who wrote most?", "누가 가장 많이 썼을까?"), Course.COUNT_TASK),
                "cut -d, -f2 KakaoTalk_Chat.csv | sort | uniq -c | sort -rn | head -4",
                Verdict.FAILED,
                List.of(failed(
                        aCase("small-group", true), start("KakaoTalk_Chat.csv", chat), stdout(expected, actual))));
    }

    private static MissionResult failedRule() {
        return result(
                count(),
                "vi test.txt\nwc -l test.txt",
                Verdict.FAILED,
                List.of(
                        RuleResult.broken("lines", Message.of("rule-lines", 2, 1)),
                        RuleResult.broken("forbid", Message.of("rule-forbid", "vi, vim"))),
                List.of(passed(aCase("example", true)), passed(aCase("many", false))));
    }

    private static MissionResult unfit() {
        Message reason = Message.of("answer-empty");
        Answer answer = new Answer.Unfit(Source.file("answers/mission3.sh"), reason);
        return MissionResult.without(count(), Optional.of(answer), Verdict.FAILED, reason);
    }

    static MissionResult notJudged() {
        Message reason = Message.of("sandbox-apparmor", "bwrap: setting up uid map: Permission denied");
        return MissionResult.without(count(), Course.answer("wc -l < test.txt"), Verdict.NOT_JUDGED, reason);
    }

    private static MissionResult skipped() {
        Mission mission = mission("mission123", both("All three at once", "셋을 한 번에"), Course.COUNT_TASK);
        return MissionResult.without(mission, Optional.empty(), Verdict.SKIPPED, Message.of("answer-empty"));
    }
}
