package grade.cli;

import grade.sandbox.bubblewrap.Bubblewrap;
import grade.sandbox.container.Container;
import grade.sandbox.engine.Host;
import grade.sandbox.engine.LiveSandbox;
import grade.sandbox.unconfined.Unconfined;
import grade.wording.Message;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What confines lines. */
final class SandboxOption {
    private static final String ALLOWING = "GRADE_ALLOW_UNSANDBOXED";

    @Option(names = "--sandbox", paramLabel = "KIND")
    private Kind kind = Kind.AUTO;

    /** What can be asked for. */
    enum Kind {
        /** Bubblewrap, or nothing runs: another one is for the user to choose. */
        AUTO,
        BUBBLEWRAP,
        CONTAINER,
        NONE
    }

    /**
     * The sandbox asked for. Warns where it is none.
     *
     * @throws UsageException if that is not allowed here
     * @throws grade.sandbox.SandboxException if it cannot be had on this machine
     */
    LiveSandbox open(Context context) {
        Map<String, String> environment = context.surroundings().environment();
        if (kind == Kind.NONE) {
            refuseWhereSecretsAre(context);
            context.say(Message.of("unconfined-warning"));
            return Unconfined.open(Host.of(environment));
        }
        Host host = Host.of(environment);
        return kind == Kind.CONTAINER
                ? Container.open(environment, host, context.surroundings().cache())
                : Bubblewrap.open(
                        host,
                        List.of(PackOption.ownCode()),
                        context.surroundings().cache());
    }

    /** Refuses to go on where nothing would confine a line. */
    void refuseUnconfined(String why) {
        if (kind == Kind.NONE) {
            throw new UsageException(Message.of(why));
        }
    }

    /** A line could read the tokens of a workflow and forge its reports. */
    private static void refuseWhereSecretsAre(Context context) {
        boolean allowed =
                context.surroundings().variable(ALLOWING).filter("1"::equals).isPresent();
        if (context.isInWorkflow() && !allowed) {
            throw new UsageException(Message.of("usage-unconfined-in-ci", ALLOWING + "=1"));
        }
    }
}
