package grade.cli;

import grade.kakaotalk.ChatGenerator;
import grade.kakaotalk.ChatSpec;
import grade.kakaotalk.Trap;
import grade.kakaotalk.TrapException;
import grade.report.ReferenceJson;
import grade.seed.Seed;
import grade.text.Shown;
import grade.wording.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a chat up, and with it what must be counted in it. */
@Command(name = "kakaotalk", sortOptions = false)
final class GenerateKakaotalkCommand implements Callable<Integer> {
    private static final String OF_REFERENCE = ".expected.json";

    @Mixin
    private ChatOptions chat = new ChatOptions();

    @Option(names = "--seed", paramLabel = "N")
    private String seed = "42";

    @Option(names = "-o", paramLabel = "FILE", required = true)
    private String file = "";

    @Option(names = "--force")
    private boolean force;

    @SuppressWarnings("unused") // for the options that picocli and Program act on
    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Context context;

    GenerateKakaotalkCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        ChatSpec spec = chat.spec();
        ChatGenerator generator = generator(spec);
        try (NewFiles files = new NewFiles(context.surroundings().directory(), force)) {
            write(generator, spec, files);
        } catch (AccessDeniedException e) {
            throw new UsageException(Message.of("usage-new-denied", file));
        } catch (IOException e) {
            throw new UsageException(Message.of("usage-new-unwritable", file, String.valueOf(e.getMessage())));
        }
        print(generator, spec);
        return ExitCode.PASSED;
    }

    private ChatGenerator generator(ChatSpec spec) {
        try {
            return ChatGenerator.of(spec, new Seed(DataOptions.parse(seed)));
        } catch (TrapException e) {
            throw new UsageException(e.message());
        }
    }

    private void write(ChatGenerator generator, ChatSpec spec, NewFiles files) throws IOException {
        try (OutputStream export = files.begin(file);
                OutputStream reference = files.begin(file + OF_REFERENCE);
                ProgressBar progress = new ProgressBar(context.surroundings(), spec.rows())) {
            reference.write(
                    ReferenceJson.of(generator.strict(), generator.loose()).getBytes(StandardCharsets.UTF_8));
            generator.writeTo(export, progress::show);
        }
        files.publish();
    }

    private void print(ChatGenerator generator, ChatSpec spec) {
        String years = generator.strict().keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        say(Message.of("generate-chat", file, spec.dialect().id(), spec.rows(), spec.senders(), years));
        say(Message.of("generate-reference", file + OF_REFERENCE));
        int longest = Trap.ids().stream().mapToInt(String::length).max().orElse(0);
        for (Trap trap : spec.traps()) {
            String breaks = context.wording().say("trap-" + trap.id());
            context.out()
                    .println("  " + trap.id() + " ".repeat(longest - trap.id().length()) + "  " + breaks);
        }
    }

    private void say(Message message) {
        context.out().println(Shown.block(context.wording().say(message)));
    }
}
