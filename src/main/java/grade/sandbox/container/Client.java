package grade.sandbox.container;

import grade.sandbox.engine.CappedOutput;
import grade.sandbox.engine.Host;
import grade.sandbox.engine.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program that asks for containers.
 *
 * @param setsid gives it a session of its own: Ctrl-C would end it between making a container and starting that, and then
 *     nobody removes it
 * @param environment what it needs of ours: where its own files and its daemon are
 */
record Client(Kind kind, Path program, Path setsid, Map<String, String> environment) {
    private static final Set<String> NEEDED = Set.of("PATH", "HOME", "TMPDIR", "DBUS_SESSION_BUS_ADDRESS");
    private static final Set<String> NEEDED_PREFIXES = Set.of("XDG_", "CONTAINERS_", "DOCKER_");
    private static final String REMOVAL_OF_ALL = """
            ids=$("$0" ps --all --quiet --filter "name=^$1-") && [ -n "$ids" ] && exec "$0" rm --force "$2" $ids
            """;
    private static final int LONGEST_ANSWER = 4 << 20;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    /** The two that are known, the preferred one first. */
    enum Kind {
        /** Started without a daemon, by us. */
        PODMAN("podman"),
        DOCKER("docker");

        private final String program;

        Kind(String program) {
            this.program = program;
        }

        String program() {
            return program;
        }
    }

    /** What it said to a question. */
    record Answer(int status, String stdout, String stderr) {}

    Client {
        environment = Map.copyOf(environment);
    }

    /** The first on the PATH. */
    static Optional<Client> find(Map<String, String> environment, Host host) {
        List<Path> path = Stream.of(environment.getOrDefault("PATH", "").split(":"))
                .filter(directory -> directory.startsWith("/"))
                .map(Path::of)
                .toList();
        Map<String, String> needed = environment.entrySet().stream()
                .filter(variable -> isNeeded(variable.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Stream.of(Kind.values())
                .flatMap(kind -> path.stream()
                        .map(directory -> directory.resolve(kind.program()))
                        .filter(Files::isRegularFile)
                        .filter(Files::isExecutable)
                        .map(program -> new Client(kind, program, host.need("setsid"), needed)))
                .findFirst();
    }

    String name() {
        return kind.program();
    }

    boolean isPodman() {
        return kind == Kind.PODMAN;
    }

    List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(setsid.toString(), program.toString()));
        if (isPodman()) {
            // Its warnings would be the line's standard error.
            command.add("--log-level=fatal");
        }
        command.addAll(arguments);
        return command;
    }

    /** Asks and waits for the answer. */
    Answer ask(Executor pumps, List<String> arguments) {
        CappedOutput output = new CappedOutput(pumps, "", LONGEST_ANSWER, () -> {});
        try {
            int status = Processes.run(command(arguments), environment, output, LONGEST_WAIT);
            return new Answer(status, output.stdout(), output.stderr());
        } catch (IOException e) {
            return new Answer(-1, "", String.valueOf(e.getMessage()));
        }
    }

    /** Ends and removes a container; whether there was one, or is none any more. */
    boolean remove(Executor pumps, String name) {
        List<String> arguments = isPodman()
                ? List.of("rm", "--force", "--ignore", "--time=0", name)
                : List.of("rm", "--force", "--volumes", name);
        return ask(pumps, arguments).status() == 0;
    }

    /** The command that removes all containers whose names begin so. */
    List<String> removalOfAll(Host host, String prefix) {
        List<String> command = new ArrayList<>(List.of(host.need("env").toString(), "-i"));
        environment.forEach((variable, value) -> command.add(variable + "=" + value));
        command.addAll(List.of(host.need("sh").toString(), "-c", REMOVAL_OF_ALL, program.toString(), prefix));
        command.add(isPodman() ? "--time=0" : "--volumes");
        return command;
    }

    private static boolean isNeeded(String variable) {
        return NEEDED.contains(variable) || NEEDED_PREFIXES.stream().anyMatch(variable::startsWith);
    }
}
