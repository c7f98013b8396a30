package grade.cli;

import grade.grading.Parallel;
import grade.mission.Pack;
import grade.proof.Flaw;
import grade.proof.Proof;
import grade.proof.Proven;
import grade.sandbox.engine.LiveSandbox;
import grade.wording.Message;
import grade.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves a pack and says what is wrong with it. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PACK", arity = "0..1")
    private Optional<Path> directory = Optional.empty();

    @Option(names = "--jobs", paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private SandboxOption sandboxOption = new SandboxOption();

    @SuppressWarnings("unused") // for the options that picocli and Program act on
    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Context context;

    VerifyCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Pack pack = PackOption.open(context.surroundings(), directory).loadAll();
        try (LiveSandbox sandbox = sandboxOption.open(context);
                Parallel parallel = new Parallel(Math.max(1, jobs))) {
            List<Proven> proofs = new ArrayList<>();
            new Proof(
                            sandbox,
                            parallel,
                            context.isInWorkflow(),
                            Workbench.parser(context.surroundings().cache()))
                    .prove(pack, proven -> {
                        proofs.add(proven);
                        print(proven);
                    });
            return proofs.stream().allMatch(Proven::holds) ? ExitCode.PASSED : ExitCode.BROKEN_PACK;
        }
    }

    private void print(Proven proven) {
        Wording wording = context.wording();
        String verdict = wording.say(proven.holds() ? "proof-holds" : "proof-fails");
        Message summary = Message.of("proof-summary", proven.mission().id(), verdict, proven.trials());
        context.out().println(wording.say(summary));
        for (Flaw flaw : proven.flaws()) {
            String kind = wording.say(flaw.grave() ? "proof-error" : "proof-warning");
            context.out().println("  " + proven.mission().file() + ": " + kind + ": " + wording.say(flaw.message()));
        }
        context.out().flush();
    }
}
