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
        return ask(pumps, removal(List.of(name))).status() == 0;
    }

    /** Ends and removes all containers that have a label. */
    void removeAll(Executor pumps, String label) {
        List<String> names = ask(pumps, List.of("ps", "--all", "--quiet", "--filter", "label=" + label))
                .stdout()
                .lines()
                .toList();
        if (!names.isEmpty()) {
            ask(pumps, removal(names));
        }
    }

    private List<String> removal(List<String> names) {
        List<String> arguments = new ArrayList<>(List.of("rm", "--force"));
        arguments.addAll(isPodman() ? List.of("--ignore", "--time=0") : List.of("--volumes"));
        arguments.addAll(names);
        return arguments;
    }

    private static boolean isNeeded(String variable) {
        return NEEDED.contains(variable) || NEEDED_PREFIXES.stream().anyMatch(variable::startsWith);
    }
}
