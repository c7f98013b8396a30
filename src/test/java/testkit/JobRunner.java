package testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A machine that runs our action as GitHub's would, as far as the steps with scripts go: its variables, the files that
 * speak to it, a token in the environment. Steps that use other people's actions are left out.
 */
public final class JobRunner {
    /** What no learner may see. */
    public static final String TOKEN = "ghs_0123456789invented";

    private static final Path ACTION = Path.of(".github/actions/grade");
    private static final Pattern INPUT = Pattern.compile("\\$\\{\\{ inputs\\.([a-z-]+) }}");
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final User user = User.Kind.UNPRIVILEGED.user();
    private final Path machine = Scratch.openDirectory("runner");
    private final SortedMap<String, String> environment = new TreeMap<>();
    private final SortedMap<String, String> inputs = new TreeMap<>();

    /** A machine with the action, which is pinned to the jar of this build, and the jar in the cache. */
    public JobRunner() {
        for (String directory : List.of("home", "workspace", "temp", "tools", "action", "programs", "files")) {
            make(directory);
        }
        copy(ACTION.resolve("run"), "action/run");
        at("action/run").toFile().setExecutable(true, false);
        String sha256 = Sha256.of(jar());
        Scratch.file(at("action/release"), "repository someone/grade\nversion 9.9.9\nsha256 " + sha256 + "\n");
        make("tools/grade");
        make("tools/grade/" + sha256);
        copy(jar(), "tools/grade/" + sha256 + "/grade.jar");
        environment.put("PATH", at("programs") + ":" + Installation.path());
        environment.put("HOME", at("home").toString());
        environment.put("GITHUB_ACTIONS", "true");
        environment.put("CI", "true");
        environment.put("GITHUB_WORKSPACE", workspace().toString());
        environment.put("GITHUB_ACTION_PATH", at("action").toString());
        environment.put("RUNNER_TEMP", at("temp").toString());
        environment.put("RUNNER_TOOL_CACHE", at("tools").toString());
        environment.put("GITHUB_TOKEN", TOKEN);
        environment.put("ACTIONS_RUNTIME_TOKEN", TOKEN);
        for (String file : List.of("OUTPUT", "ENV", "PATH", "STEP_SUMMARY", "STATE")) {
            Scratch.openFile(file(file), "");
            environment.put("GITHUB_" + file, file(file).toString());
        }
    }

    /** The jar of this build. */
    public static Path jar() {
        return Installation.home().resolve("target/grade.jar");
    }

    /** Where the learner's repository is checked out. */
    public Path workspace() {
        return at("workspace");
    }

    /** A place on the machine, outside of the learner's repository. */
    public Path at(String path) {
        return machine.resolve(path);
    }

    public JobRunner with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public JobRunner input(String name, String value) {
        inputs.put(name, value);
        return this;
    }

    /** Puts an answer into the learner's repository. */
    public JobRunner answer(String mission, String line) {
        make("workspace/answers");
        Scratch.file(workspace().resolve("answers/" + mission + ".sh"), line + "\n");
        return this;
    }

    /** Puts a program where it is found before that of the machine. */
    public JobRunner program(String name, String script) {
        Path program = Scratch.file(at("programs/" + name), "#!/bin/bash\n" + script + "\n");
        program.toFile().setExecutable(true, false);
        return this;
    }

    /** What was written to one of the files that speak to GitHub: {@code OUTPUT}, {@code ENV}, {@code STEP_SUMMARY} ... */
    public String written(String file) {
        try {
            return Files.readString(file(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where one of those files is. */
    public Path file(String name) {
        return at("files/" + name);
    }

    /** Runs the steps of the action until one fails, and gives what the last one gave. */
    public Result run() {
        Result last = null;
        for (Map<String, Object> step : steps()) {
            if (step.containsKey("run")) {
                last = run(step);
                if (last.exit() != 0) {
                    return last;
                }
            }
        }
        if (last == null) {
            throw new IllegalStateException("no step with a script");
        }
        return last;
    }

    /** Runs a script in the learner's repository, as a job of whatever system does, with the variables of this machine. */
    public Result script(String script) {
        List<String> command =
                new ArrayList<>(List.of("env", "-i", "-C", workspace().toString()));
        environment.forEach((name, value) -> command.add(name + "=" + value));
        command.addAll(List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script));
        try (Running running = Running.start(user, command)) {
            return running.await(LIMIT);
        }
    }

    private Result run(Map<String, Object> step) {
        Yaml.map(step.getOrDefault("env", Map.of()))
                .forEach((name, value) -> environment.put(name, filled(value.toString())));
        return script(step.getOrDefault("run", "").toString());
    }

    private String filled(String value) {
        return INPUT.matcher(value).replaceAll(match -> inputs.getOrDefault(match.group(1), usual(match.group(1))));
    }

    private static String usual(String input) {
        return Json.at(action(), "inputs", input, "default").toString();
    }

    private static List<Map<String, Object>> steps() {
        return Yaml.maps(Json.at(action(), "runs", "steps"));
    }

    private static Map<String, Object> action() {
        try {
            return Yaml.read(Files.readString(ACTION.resolve("action.yml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(String directory) {
        try {
            if (!Files.isDirectory(at(directory))) {
                Files.createDirectory(at(directory));
                Scratch.give(at(directory), user);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path from, String to) {
        try {
            Files.copy(from, at(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
