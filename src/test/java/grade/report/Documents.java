package grade.report;

import static grade.report.Course.aCase;
import static grade.report.Course.both;

import grade.answer.Answer;
import grade.answer.Rules;
import grade.answer.Source;
import grade.check.Expectation;
import grade.check.Finding;
import grade.check.Note;
import grade.check.Spot;
import grade.document.Brief;
import grade.document.RequiredCommands;
import grade.document.RequiredExamples;
import grade.document.RequiredHeadings;
import grade.document.Requirement;
import grade.document.Section;
import grade.mission.AnswerKey;
import grade.mission.Mission;
import grade.sandbox.Ending;
import grade.sandbox.Limits;
import grade.sandbox.Start;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.verdict.PartResult;
import grade.verdict.RuleResult;
import grade.verdict.Score;
import grade.verdict.Verdict;
import grade.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Results of documents to report on. */
final class Documents {
    private static final Requirement COMMANDS = new RequiredCommands(List.of("ls", "wc", "cd", "vi", "|"), 3);
    private static final Requirement EXAMPLES = new RequiredExamples(2, Expectation.OF_STDOUT);

    private Documents() {}

    static MissionResult failed() {
        Message differs = Message.of("document-prints-other", "wc -l notes.txt");
        Message late = Message.of("document-late", "cat ::error::", 5);
        Message lacks = Message.of("document-no-example", "cd");
        return result(
                mission("mission4", both("Write up the commands", "명령어 정리하기"), COMMANDS, EXAMPLES),
                List.of(RuleResult.obeyed("forbid")),
                List.of(
                        part("commands", "commands", 0, Verdict.FAILED, Message.of("document-commands", "1.5", 5, 3)),
                        part("commands", "ls", 3, Verdict.PASSED, Message.of("document-command", "ls")),
                        part("commands", "cd", 9, Verdict.FAILED, lacks),
                        part("commands", "vi", 12, Verdict.PASSED, Message.of("document-command-half", "vi")),
                        part("commands", "|", 0, Verdict.SKIPPED, Message.of("document-command-missing", "|")),
                        part("examples", "examples", 0, Verdict.FAILED, Message.of("document-examples", "0.5", 2)),
                        part("examples", "block 1", 20, Verdict.FAILED, differs),
                        part("examples", "block 2", 30, Verdict.SKIPPED, Message.of("document-no-run"))),
                List.of(
                        finding("commands", "commands", 0, Message.of("document-commands", "1.5", 5, 3)),
                        finding("commands", "cd", 9, lacks),
                        finding("examples", "examples", 0, Message.of("document-examples", "0.5", 2)),
                        Finding.ofDocument(
                                "examples", new Spot("block 1", 23), differs, "3 notes.txt\n", "4 notes.txt\n"),
                        finding("examples", "block 1", 25, late)),
                List.of());
    }

    static MissionResult passed() {
        return result(
                mission("mission4", both("Write up the commands", "명령어 정리하기"), COMMANDS, EXAMPLES),
                List.of(RuleResult.obeyed("forbid")),
                List.of(
                        part("commands", "commands", 0, Verdict.PASSED, Message.of("document-commands", "3", 5, 3)),
                        part("examples", "examples", 0, Verdict.PASSED, Message.of("document-examples", "2", 2)),
                        part("examples", "block 1", 20, Verdict.PASSED, Message.of("document-as-printed"))),
                List.of(),
                List.of(new Note(Message.of("document-examples-run"))));
    }

    static MissionResult structure() {
        Requirement headings = new RequiredHeadings(List.of(new Section(both("Data", "데이터"), 20)));
        return result(
                mission("lifecycle", both("Write up a project", "프로젝트 정리하기"), headings),
                List.of(),
                List.of(
                        part("headings", "headings", 0, Verdict.PASSED, Message.of("document-headings", 1, 1)),
                        part(
                                "headings",
                                "Data / 데이터",
                                5,
                                Verdict.PASSED,
                                Message.of("document-section", "Data", 25, 20))),
                List.of(),
                List.of(new Note(Message.of("document-structure"))));
    }

    private static Mission mission(String id, grade.wording.Localized title, Requirement... requirements) {
        return new Mission(
                id,
                "missions/" + id + "/mission.yaml",
                title,
                both("Write it up.", "정리하세요."),
                List.of(both("Begin with what you know.", "아는 것부터 시작하세요.")),
                Optional.empty(),
                10,
                new Rules(1, 1, Set.of("vi")),
                Limits.DEFAULT,
                new AnswerKey(
                        List.of(aCase("main", true)),
                        "# Solution",
                        List.of(),
                        List.of(),
                        Optional.of(new Brief(List.of(requirements), both("# Template", "# 서식")))));
    }

    private static MissionResult result(
            Mission mission, List<RuleResult> rules, List<PartResult> parts, List<Finding> findings, List<Note> notes) {
        Verdict verdict = findings.isEmpty() ? Verdict.PASSED : Verdict.FAILED;
        CaseResult result = new CaseResult(
                mission.cases().get(0),
                verdict,
                Start.EMPTY,
                mission.brief().orElseThrow().runsExamples() ? Course.run(new Ending.Exited(0)) : Optional.empty(),
                findings,
                notes,
                Optional.empty(),
                parts);
        Source source = Source.file("answers/" + mission.id() + ".md");
        return new MissionResult(
                mission,
                Optional.of(new Answer.Document(source, "# Text")),
                verdict,
                Optional.empty(),
                rules,
                List.of(result),
                Score.of(mission.points(), List.of(result)));
    }

    private static PartResult part(String part, String subject, int line, Verdict verdict, Message message) {
        return new PartResult(part, new Spot(subject, line), verdict, message);
    }

    private static Finding finding(String part, String subject, int line, Message message) {
        return Finding.ofDocument(part, new Spot(subject, line), message);
    }
}
