package grade.cli;

import grade.answer.Answer;
import grade.answer.Form;
import grade.catalog.Catalog;
import grade.mission.Mission;
import grade.mission.Pack;
import grade.report.Look;
import grade.report.MissionList;
import grade.report.Prose;
import grade.verdict.MissionResult;
import grade.verdict.Verdict;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades answers: what {@code grade} does when no other command is named. */
@Command(name = "grade", sortOptions = false, synopsisSubcommandLabel = "")
final class GradeCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "MISSION", arity = "0..*")
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private AnswerOptions given = new AnswerOptions();

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--skip-missing")
    private boolean skipsMissing;

    @Mixin
    private ExportOption export = new ExportOption();

    @Mixin
    private PackOption pack = new PackOption();

    @Mixin
    private DataOptions dataOptions = new DataOptions();

    @Mixin
    private SandboxOption sandbox = new SandboxOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @SuppressWarnings("unused") // picocli acts on it
    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    @SuppressWarnings("unused") // picocli acts on it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    private final Context context;
    private final Set<String> commands;
    private final Answers answers;

    /** @param commands names that are no missions */
    GradeCommand(Context context, Set<String> commands) {
        this.context = context;
        this.commands = commands;
        this.answers = new Answers(context.surroundings());
    }

    @Override
    public Integer call() {
        List<String> ids = new ArrayList<>(arguments);
        boolean fromInput = ids.remove(STANDARD_INPUT);
        try (Reports reports = Reports.open(context, output)) {
            return grade(ids, fromInput, reports);
        }
    }

    private int grade(List<String> ids, boolean fromInput, Reports reports) {
        export.check();
        Catalog catalog = pack.open(context.surroundings());
        if (ids.isEmpty() && !all) {
            return overview(catalog, fromInput);
        }
        PackOption.need(catalog, ids, commands, context.surroundings());
        refuseContradictions(ids, fromInput);
        Pack loaded = all ? catalog.loadAll() : catalog.load(ids);
        reports.expect(loaded.missions().size());
        Session session = new Session(context, loaded, dataOptions, sandbox, output, reports, false);
        if (export.isGiven()) {
            sandbox.refuseUnconfined("usage-data-unconfined");
            OwnExport own = export.read(context, loaded.missions().get(0));
            return one(session.on(own), List.of(own.mission()), fromInput);
        }
        return all ? session.report(work(loaded.missions())) : one(session, loaded.missions(), fromInput);
    }

    private int one(Session session, List<Mission> missions, boolean fromInput) {
        Mission first = missions.get(0);
        Optional<Answer> answer = given.read(first, answers)
                .or(() -> fromInput ? Optional.of(answers.standardInput(first.form())) : Optional.empty());
        if (answer.isPresent()) {
            return session.report(List.of(new Session.Work(first, answer, Optional.empty())));
        }
        if (missions.size() == 1 && asksForLine(first)) {
            return new Prompt(context, session, answers).answer(first);
        }
        for (Mission mission : missions) {
            if (answers.usual(mission).isEmpty()) {
                throw Answers.notFound(mission);
            }
        }
        return session.report(work(missions));
    }

    /** The missions with the answers that are kept for them; of the whole pack, some may be missing. */
    private List<Session.Work> work(List<Mission> missions) {
        Verdict ofMissing = skipsMissing ? Verdict.SKIPPED : Verdict.FAILED;
        return missions.stream()
                .map(mission -> new Session.Work(
                        mission,
                        answers.usual(mission),
                        Optional.of(MissionResult.without(
                                mission,
                                Optional.empty(),
                                ofMissing,
                                Message.of("answer-missing", Answers.usualName(mission))))))
                .toList();
    }

    private boolean asksForLine(Mission mission) {
        return mission.form() == Form.ONE_LINER && answers.usual(mission).isEmpty() && isInteractive();
    }

    private boolean isInteractive() {
        return context.surroundings().isTerminal("in")
                && context.surroundings().isTerminal("out")
                && !output.isJson()
                && output.reports().isEmpty();
    }

    private void refuseContradictions(List<String> ids, boolean fromInput) {
        int sources = given.count() + (fromInput ? 1 : 0);
        if (all && (!ids.isEmpty() || sources > 0)) {
            throw new UsageException(Message.of("usage-all-alone"));
        }
        if (sources > 1) {
            throw new UsageException(Message.of("usage-one-source"));
        }
        if (export.isGiven() && ids.size() != 1) {
            throw new UsageException(Message.of("usage-data-one-mission"));
        }
        if (sources == 1 && ids.size() > 1) {
            throw new UsageException(Message.of("usage-one-mission"));
        }
    }

    private int overview(Catalog catalog, boolean fromInput) {
        if (fromInput || given.count() > 0 || export.isGiven()) {
            throw new UsageException(Message.of("usage-no-mission"));
        }
        if (!output.reports().isEmpty()) {
            throw new UsageException(Message.of("usage-report-of-nothing"));
        }
        Pack whole = catalog.loadAll();
        Look look = output.look(context.surroundings());
        Message next = Message.of("overview-next", whole.missions().get(0).id());
        context.out().print(MissionList.of(whole, context.wording(), look));
        context.out().println();
        context.out().print(Prose.of(next, context.wording(), look));
        return ExitCode.PASSED;
    }
}
