package grade.cli;

import grade.catalog.Catalog;
import grade.grading.Data;
import grade.mission.Mission;
import grade.mission.Pack;
import grade.report.MissionPage;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a mission: its task, its rules and the data of its shown cases. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MISSION", arity = "1")
    private String id = "";

    @Option(names = "--solutions")
    private boolean solutions;

    @Mixin
    private PackOption pack = new PackOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Context context;

    ShowCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Catalog catalog = pack.open(context.surroundings());
        PackOption.need(catalog, List.of(id), List.of(), context.surroundings());
        Pack loaded = catalog.load(List.of(id));
        Mission mission = loaded.missions().get(0);
        Data data = Data.of(loaded.digest());
        context.out()
                .print(MissionPage.of(
                        mission,
                        aCase -> data.start(mission, aCase),
                        context.wording(),
                        common.look(context.surroundings()),
                        solutions));
        return ExitCode.PASSED;
    }
}
