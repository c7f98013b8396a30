package grade.grading;

import grade.answer.Answer;
import grade.answer.Bounds;
import grade.answer.RequiredProgram;
import grade.answer.Rules;
import grade.shell.Certainty;
import grade.shell.ProgramUse;
import grade.shell.Programs;
import grade.shell.ShellLine;
import grade.shell.ShellParser;
import grade.shell.SimpleCommand;
import grade.shell.Span;
import grade.verdict.RuleResult;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Holds an answer and what it called against the rules of a mission. The parser is asked only where a rule is about what
 * the line is made of, or where a broken one can be explained with a place.
 */
record RuleJudge(Rules rules, Answer.OneLiner answer, List<Judging> judgings, ShellParser parser) {
    List<RuleResult> judge() {
        List<RuleResult> results = new ArrayList<>();
        results.add(bounds("lines", rules.lines(), Rules.linesOf(answer)));
        rules.length().ifPresent(bounds -> results.add(bounds("length", bounds, Rules.lengthOf(answer))));
        if (rules.needsStructure()) {
            results.addAll(structure());
        }
        if (!rules.forbidden().isEmpty()) {
            results.add(forbid());
        }
        if (rules.forbidsLiteral()) {
            results.add(noLiteral());
        }
        return results;
    }

    private static RuleResult bounds(String rule, Bounds bounds, int number) {
        return bounds.allow(number)
                ? RuleResult.obeyed(rule)
                : RuleResult.broken(rule, Message.of("rule-" + rule, number, bounds.toString()));
    }

    private List<RuleResult> structure() {
        Optional<ShellLine> line = parser.parse(answer.text());
        List<RuleResult> results = new ArrayList<>();
        rules.pipelines()
                .ifPresent(bounds -> results.add(
                        of(line, "pipelines", whole -> bounds("pipelines", bounds, whole.countPipelines()))));
        rules.commands().ifPresent(bounds -> results.add(of(line, "commands", whole -> commands(bounds, whole))));
        if (!rules.required().isEmpty()) {
            results.add(of(line, "use", this::use));
        }
        return results;
    }

    private RuleResult of(Optional<ShellLine> line, String rule, Function<ShellLine, RuleResult> judge) {
        return line.map(judge).orElseGet(() -> undecided(rule));
    }

    /** A machine without the parser is not the learner's fault; a line that no parser can decide would get round the rule. */
    private RuleResult undecided(String rule) {
        return parser.obstacle()
                .map(obstacle -> RuleResult.notJudged(rule, obstacle))
                .orElseGet(() -> RuleResult.broken(rule, Message.of("rule-undecided")));
    }

    /** The first command that is too much is where the line goes on too long. */
    private static RuleResult commands(Bounds bounds, ShellLine line) {
        List<SimpleCommand> commands = line.commands();
        Optional<Span> place = commands.size() > bounds.most()
                ? Optional.of(commands.get(bounds.most()).span())
                : Optional.empty();
        return bounds("commands", bounds, commands.size()).at(place);
    }

    /**
     * Nothing watches what may run, so the line itself decides: what it names so that it surely runs. A program that only
     * may run does not count.
     */
    private RuleResult use(ShellLine line) {
        List<ProgramUse> uses = Programs.of(line, parser);
        List<String> missing = rules.required().stream()
                .filter(each -> Programs.certaintyOf(each.programs(), uses) != Certainty.CERTAIN)
                .map(RequiredProgram::name)
                .toList();
        return missing.isEmpty()
                ? RuleResult.obeyed("use")
                : RuleResult.broken("use", Message.of("rule-use", String.join(", ", missing)));
    }

    /**
     * What was refused decides; the line tells where it was called from, if it does. Which program was called in a hidden
     * case alone, and stands nowhere in the line, could depend on its data, and is not told.
     */
    private RuleResult forbid() {
        List<String> broken = broken(judgings);
        if (broken.isEmpty()) {
            return RuleResult.obeyed("forbid");
        }
        List<String> shown = broken(
                judgings.stream().filter(judging -> judging.aCase().shown()).toList());
        List<String> told = broken.stream()
                .filter(program ->
                        shown.contains(program) || place(Set.of(program)).isPresent())
                .toList();
        return told.isEmpty()
                ? RuleResult.broken("forbid", Message.of("rule-forbid-hidden"))
                : forbid(told, "rule-forbid").at(place(Set.copyOf(told)));
    }

    private List<String> broken(List<Judging> ran) {
        return rules.broken(ran.stream()
                .flatMap(judging -> judging.scene().actual().refused().stream())
                .distinct()
                .toList());
    }

    /**
     * What is decided where these programs were called.
     *
     * @param key of what is said of them
     */
    static RuleResult forbid(List<String> broken, String key) {
        return broken.isEmpty()
                ? RuleResult.obeyed("forbid")
                : RuleResult.broken("forbid", Message.of(key, String.join(", ", broken)));
    }

    private Optional<Span> place(Set<String> programs) {
        return parser.parse(answer.text()).stream()
                .flatMap(line -> Programs.of(line, parser).stream())
                .filter(use -> use.certain() && programs.contains(use.program()))
                .map(ProgramUse::place)
                .findFirst();
    }

    private RuleResult noLiteral() {
        Optional<Span> place = Literal.in(answer.text(), judgings);
        return place.isEmpty()
                ? RuleResult.obeyed("no-literal")
                : RuleResult.broken("no-literal", Message.of("rule-no-literal")).at(place);
    }
}
