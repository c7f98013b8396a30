package grade.cli;

import grade.wording.Message;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes data up; a command of its own for each kind. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {
    @SuppressWarnings("unused") // for the options that picocli and Program act on
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        throw new UsageException(Message.of("usage-generate-what"));
    }
}
