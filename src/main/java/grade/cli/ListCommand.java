package grade.cli;

import grade.report.MissionList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the missions of a pack. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    @Mixin
    private PackOption pack = new PackOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Context context;

    ListCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        context.out()
                .print(MissionList.of(
                        pack.open(context.surroundings()).loadAll(),
                        context.wording(),
                        common.look(context.surroundings())));
        return ExitCode.PASSED;
    }
}
