package grade.cli;

import grade.answer.Answer;
import grade.answer.Form;
import grade.catalog.Catalog;
import grade.mission.Mission;
import grade.mission.Pack;
import grade.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what each stage of an answer's pipeline passes on, on the data that may be shown. */
@Command(name = "xray", sortOptions = false)
final class XrayCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MISSION", arity = "1")
    private String id = "";

    @Mixin
    private AnswerOptions given = new AnswerOptions();

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
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    private final Context context;
    private final Answers answers;

    XrayCommand(Context context) {
        this.context = context;
        this.answers = new Answers(context.surroundings());
    }

    @Override
    public Integer call() {
        if (given.count() > 1) {
            throw new UsageException(Message.of("usage-one-source"));
        }
        Catalog catalog = pack.open(context.surroundings());
        PackOption.need(catalog, List.of(id), List.of(), context.surroundings());
        Pack loaded = catalog.load(List.of(id));
        Mission mission = loaded.missions().get(0);
        if (mission.form() == Form.DOCUMENT) {
            throw new UsageException(Message.of("usage-xray-document", id));
        }
        Answer answer = given.read(mission, answers)
                .or(() -> answers.usual(mission))
                .orElseThrow(() -> Answers.notFound(mission));
        try (Reports reports = Reports.open(context, output)) {
            reports.expect(1);
            Session session = new Session(context, loaded, dataOptions, sandbox, output, reports, true);
            return session.report(List.of(new Session.Work(mission, Optional.of(answer), Optional.empty())));
        }
    }
}
