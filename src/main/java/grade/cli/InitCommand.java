package grade.cli;

import grade.mission.Mission;
import grade.mission.Pack;
import grade.report.AnswerFile;
import grade.report.TaskSheet;
import grade.repository.NewRepository;
import grade.repository.NotFollowedException;
import grade.repository.Planting;
import grade.repository.Platform;
import grade.wording.Message;
import grade.wording.Wording;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a learner's repository: a file for each answer, the tasks, and the workflow that grades them. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "0..1")
    private String directory = ".";

    @Option(names = "--github")
    private boolean github;

    @Option(names = "--gitlab")
    private boolean gitlab;

    @Option(names = "--classroom50")
    private boolean classroom50;

    @Mixin
    private PackOption packOption = new PackOption();

    @SuppressWarnings("unused") // for the options that picocli and Program act on
    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Context context;
    private final Wording wording;

    InitCommand(Context context) {
        this.context = context;
        this.wording = context.wording();
    }

    @Override
    public Integer call() {
        Optional<Platform> platform = platform();
        Pack pack = packOption.open(context.surroundings()).loadAll();
        OwnJar jar = OwnJar.find();
        NewRepository repository = new NewRepository(jar.release(), words(pack, platform));
        repository.addFrontPage(wording.language().code());
        pack.missions().forEach(mission -> repository.add(Answers.usualName(mission), AnswerFile.of(mission, wording)));
        platform.ifPresent(chosen -> repository.addWorkflow(chosen, jar.bytes()));
        Planting planting = plant(repository);
        print(planting, pack.missions().get(0), platform);
        if (planting.made().stream().anyMatch(repository::hasPlaceholder)) {
            context.say(Message.of("init-placeholder"));
        }
        return ExitCode.PASSED;
    }

    private Optional<Platform> platform() {
        List<Platform> chosen = new ArrayList<>();
        Map.of(Platform.GITHUB, github, Platform.GITLAB, gitlab, Platform.CLASSROOM50, classroom50)
                .forEach((platform, is) -> {
                    if (is) {
                        chosen.add(platform);
                    }
                });
        if (chosen.size() > 1) {
            throw new UsageException(Message.of("usage-one-platform"));
        }
        return chosen.stream().findFirst();
    }

    private Map<String, String> words(Pack pack, Optional<Platform> platform) {
        String key = "init-how-" + platform.map(Platform::word).orElse("here");
        return Map.of(
                "name", TaskSheet.line(pack.name().in(wording.language())),
                "tasks", TaskSheet.of(pack, wording).stripTrailing(),
                "first", pack.order().get(0),
                "lang", wording.language().code(),
                "how", wording.say(key),
                "about", wording.say("init-about"),
                "trust", wording.say("init-trust"));
    }

    private Planting plant(NewRepository repository) {
        Path target = context.surroundings().directory().resolve(directory);
        try {
            return Planting.in(target, repository.files());
        } catch (NotDirectoryException | FileAlreadyExistsException | NotFollowedException e) {
            throw new UsageException(Message.of("init-in-the-way", String.valueOf(e.getFile())));
        } catch (AccessDeniedException e) {
            throw new UsageException(Message.of("init-denied", String.valueOf(e.getFile())));
        } catch (IOException e) {
            throw new UsageException(Message.of("init-failed", directory, String.valueOf(e.getMessage())));
        }
    }

    private void print(Planting planting, Mission first, Optional<Platform> platform) {
        planting.made().forEach(path -> context.out().println(wording.say("init-made", path)));
        planting.kept().forEach(path -> context.out().println(wording.say("init-kept", path)));
        context.out().println();
        context.out().println(wording.say("init-next", Answers.usualName(first)));
        platform.ifPresent(chosen -> context.out().println(wording.say("init-next-" + chosen.word())));
    }
}
