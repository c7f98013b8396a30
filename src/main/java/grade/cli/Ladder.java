package grade.cli;

import grade.mission.MissionException;
import grade.report.ProblemReport;
import grade.sandbox.SandboxException;
import grade.text.Shown;
import grade.wording.Message;
import grade.wording.Wording;
import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where every exception ends: one rung, and one exit code, for whoever is to blame. */
final class Ladder implements IExecutionExceptionHandler, IParameterExceptionHandler {
    static final String PREFIX = "grade: ";

    private final PrintStream err;
    private final Wording wording;

    Ladder(Surroundings surroundings, Wording wording) {
        this.err = surroundings.err();
        this.wording = wording;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        Message message = e instanceof UnmatchedArgumentException unmatched
                ? Message.of("usage-unknown-argument", String.join(" ", unmatched.getUnmatched()))
                : Message.of("usage-arguments", String.valueOf(e.getMessage()));
        return say(message, ExitCode.USAGE);
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
        if (e instanceof UsageException usage) {
            return say(usage.message(), ExitCode.USAGE);
        }
        if (e instanceof MissionException broken) {
            err.print(ProblemReport.of(broken.problems(), wording));
            return ExitCode.BROKEN_PACK;
        }
        if (e instanceof SandboxException sandbox) {
            return say(sandbox.message(), ExitCode.CANNOT_JUDGE);
        }
        return defect(e);
    }

    int defect(Throwable e) {
        say(Message.of("defect", Version.text(), System.getProperty("java.version")), ExitCode.DEFECT);
        e.printStackTrace(err);
        return ExitCode.DEFECT;
    }

    private int say(Message message, int code) {
        err.println(PREFIX + Shown.block(wording.say(message)));
        return code;
    }
}
