package grade.cli;

import grade.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * The commands by name. A call builds only the one it names: building all of them takes longer than grading a mission.
 */
final class Commands {
    private final Context context;
    private final Map<String, Function<Context, Object>> byName = new LinkedHashMap<>();

    Commands(Context context) {
        this.context = context;
        byName.put("list", ListCommand::new);
        byName.put("show", ShowCommand::new);
        byName.put("xray", XrayCommand::new);
        byName.put("report", ReportCommand::new);
        byName.put("init", InitCommand::new);
        byName.put("verify", VerifyCommand::new);
        byName.put("generate", Commands::generate);
        byName.put("doctor", DoctorCommand::new);
    }

    private static CommandLine generate(Context context) {
        return new CommandLine(new GenerateCommand()).addSubcommand("kakaotalk", new GenerateKakaotalkCommand(context));
    }

    Set<String> names() {
        return byName.keySet();
    }

    CommandLine forArguments(String[] args) {
        boolean asksForHelp = List.of(args).contains("-h") || List.of(args).contains("--help");
        CommandLine root = new CommandLine(new GradeCommand(context, names()));
        root.getCommandSpec().versionProvider(new VersionPage(context));
        byName.forEach((name, command) -> {
            if (asksForHelp || (args.length > 0 && args[0].equals(name))) {
                root.addSubcommand(name, command.apply(context));
            }
        });
        if (asksForHelp) {
            root.setResourceBundle(help(context.wording().language()));
        }
        return root;
    }

    private static PropertyResourceBundle help(Language language) {
        String name = "help_" + language.code() + ".properties";
        try (InputStream bytes = Commands.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("no " + name);
            }
            return new PropertyResourceBundle(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
