package grade.grading;

import grade.answer.Answer;
import grade.check.Finding;
import grade.check.Note;
import grade.document.Brief;
import grade.document.Console;
import grade.document.ConsoleCommand;
import grade.document.Evidence;
import grade.document.Item;
import grade.document.Played;
import grade.markdown.Manuscript;
import grade.mission.Case;
import grade.mission.Mission;
import grade.sandbox.Sandbox;
import grade.sandbox.Start;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.verdict.PartResult;
import grade.verdict.RuleResult;
import grade.verdict.Verdict;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges documents: takes one apart, runs its examples if the mission asks for that, and holds both against its brief. */
record DocumentGrader(Sandbox sandbox, Data data) {
    MissionResult judge(Mission mission, Answer.Document document) {
        Brief brief = mission.brief().orElseThrow();
        Case aCase = mission.cases().get(0);
        Start start = data.start(mission, aCase);
        Manuscript manuscript = Manuscript.of(document.text());
        List<Console> consoles = Console.in(manuscript);
        List<ConsoleCommand> commands = brief.runsExamples() ? commands(consoles) : List.of();
        Rehearsal rehearsal = new Rehearsal(sandbox);
        List<Played> played =
                rehearsal.run(commands, start, mission.limits(), mission.rules().forbidden());
        Evidence evidence = new Evidence(manuscript, consoles, byLine(commands, played));
        List<Item> items = brief.requirements().stream()
                .flatMap(requirement -> requirement.examine(evidence).stream())
                .toList();
        CaseResult result = result(aCase, start, rehearsal, items, brief);
        return Grader.decide(mission, document, rules(mission, rehearsal.refused()), List.of(result));
    }

    private static List<ConsoleCommand> commands(List<Console> consoles) {
        return consoles.stream()
                .filter(Console::runs)
                .flatMap(console -> console.commands().stream())
                .toList();
    }

    private static Map<Integer, Played> byLine(List<ConsoleCommand> commands, List<Played> played) {
        Map<Integer, Played> byLine = new HashMap<>();
        for (int i = 0; i < commands.size(); i++) {
            byLine.put(commands.get(i).line(), played.get(i));
        }
        return byLine;
    }

    private static CaseResult result(Case aCase, Start start, Rehearsal rehearsal, List<Item> items, Brief brief) {
        boolean right = items.stream().noneMatch(item -> item.standing() == Item.Standing.LACKING);
        List<Finding> findings =
                items.stream().flatMap(item -> item.findings().stream()).toList();
        List<Note> notes = new ArrayList<>();
        if (right) {
            // A structure can be judged, and whether examples run; never what is said.
            notes.add(new Note(Message.of(brief.runsExamples() ? "document-examples-run" : "document-structure")));
        }
        return new CaseResult(
                aCase,
                right ? Verdict.PASSED : Verdict.FAILED,
                start,
                rehearsal.last(),
                findings,
                notes,
                Optional.empty(),
                items.stream().map(DocumentGrader::part).toList());
    }

    private static PartResult part(Item item) {
        Verdict verdict = switch (item.standing()) {
            case MET -> Verdict.PASSED;
            case LACKING -> Verdict.FAILED;
            case LEFT_OUT -> Verdict.SKIPPED;
        };
        return new PartResult(item.part(), item.spot(), verdict, item.message());
    }

    /** Of the rules on lines, only what must not run is one on the examples of a document. */
    private static List<RuleResult> rules(Mission mission, Set<String> refused) {
        if (mission.rules().forbidden().isEmpty()) {
            return List.of();
        }
        List<String> broken = mission.rules().broken(List.copyOf(refused));
        return List.of(RuleJudge.forbid(broken, "rule-forbid-document"));
    }
}
