package grade.cli;

import grade.wording.Language;
import grade.wording.Wording;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** The whole program as a function of arguments and surroundings. */
public final class Program {
    /** picocli lays out help no narrower. */
    private static final int NARROWEST_HELP = 55;

    private final Surroundings surroundings;

    public Program(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Does what the arguments say and gives the exit code. */
    public int run(String... args) {
        Wording wording = Wording.in(language(List.of(args)));
        int code;
        try {
            code = commandLine(args, wording).execute(args);
        } catch (Error e) {
            // picocli hands on exceptions only; a stack or memory that ran out is our defect all the same.
            code = new Ladder(surroundings, wording).defect(e);
        }
        surroundings.out().flush();
        return surroundings.out().checkError() ? ExitCode.OUTPUT_CLOSED : code;
    }

    private CommandLine commandLine(String[] args, Wording wording) {
        Ladder ladder = new Ladder(surroundings, wording);
        Commands commands = new Commands(new Context(surroundings, wording));
        return commands.forArguments(args)
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(ladder)
                .setParameterExceptionHandler(ladder)
                .setUsageHelpWidth(Math.max(NARROWEST_HELP, surroundings.columns()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A line may begin with @, which picocli would take for a file of arguments.
                .setExpandAtFiles(false);
    }

    /** Needed before the arguments are understood, to say what is wrong with them. */
    private Language language(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String argument = args.get(i);
            String value = argument.startsWith("--lang=")
                    ? argument.substring("--lang=".length())
                    : argument.equals("--lang") && i + 1 < args.size() ? args.get(i + 1) : "";
            if (Language.of(value).isPresent()) {
                return Language.of(value).get();
            }
        }
        return surroundings.language();
    }
}
