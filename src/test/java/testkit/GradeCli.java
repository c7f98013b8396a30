package testkit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Runs grade as a user would, by its launcher. The environment is small and clean: PATH, LANG and a HOME of its own.
 * Immutable: each method that changes something gives another one.
 */
public final class GradeCli {
    /** To notice what hangs: the proof of the course alone takes minutes on a slow machine. */
    private static final Duration LIMIT = Duration.ofMinutes(15);

    private final User user;
    private final Path directory;
    private final SortedMap<String, String> environment;
    private final Optional<byte[]> input;

    private GradeCli(User user, Path directory, SortedMap<String, String> environment, Optional<byte[]> input) {
        this.user = user;
        this.directory = directory;
        this.environment = environment;
        this.input = input;
    }

    /** As ourselves, in a new directory, in English. */
    public static GradeCli inEnglish() {
        return as(User.own());
    }

    /**
     * As somebody, in a new directory that they own, in English. They have graded before: what grade keeps in the cache of
     * its users is there, which makes it run half as long.
     */
    public static GradeCli as(User user) {
        GradeCli grade = newcomer(user);
        Installation.giveCache(grade.home().resolve(".cache"), user);
        return grade;
    }

    /** As somebody who never used grade before. */
    public static GradeCli newcomer(User user) {
        Path home = Scratch.directory("home");
        Path directory = Scratch.directory("directory");
        Scratch.give(home, user);
        Scratch.give(directory, user);
        SortedMap<String, String> environment = new TreeMap<>();
        environment.put("PATH", Installation.path());
        environment.put("HOME", home.toString());
        environment.put("LANG", "en_US.UTF-8");
        return new GradeCli(user, directory, environment, Optional.empty());
    }

    public GradeCli with(String variable, String value) {
        SortedMap<String, String> changed = new TreeMap<>(environment);
        changed.put(variable, value);
        return new GradeCli(user, directory, changed, input);
    }

    /** With programs of a directory in place of those of the same names. */
    public GradeCli withFirstOnPath(Path programs) {
        return with("PATH", programs + ":" + environment.getOrDefault("PATH", ""));
    }

    public GradeCli without(String variable) {
        SortedMap<String, String> changed = new TreeMap<>(environment);
        changed.remove(variable);
        return new GradeCli(user, directory, changed, input);
    }

    public GradeCli in(Path otherDirectory) {
        return new GradeCli(user, otherDirectory, environment, input);
    }

    public GradeCli reading(String text) {
        return reading(text.getBytes(StandardCharsets.UTF_8));
    }

    public GradeCli reading(byte[] bytes) {
        return new GradeCli(user, directory, environment, Optional.of(bytes));
    }

    public Path directory() {
        return directory;
    }

    public Path home() {
        return Path.of(environment.getOrDefault("HOME", ""));
    }

    public Result run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Installation.launcher().toString()));
        command.addAll(Arrays.asList(arguments));
        return await(start(command));
    }

    /** Runs a line of bash in which {@code $0} is the launcher and {@code $1} ... are the arguments. */
    public Result shell(String line, String... arguments) {
        return await(start(shellCommand(line, arguments)));
    }

    /** Starts grade and does not wait; without input given, {@link Running#write} is its input. */
    public Running start(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Installation.launcher().toString()));
        command.addAll(Arrays.asList(arguments));
        return start(command);
    }

    /** Starts a line of bash as {@link #shell} does, which can be typed to. */
    public Running startShell(String line, String... arguments) {
        return Running.startToWriteTo(user, within(shellCommand(line, arguments)));
    }

    private static List<String> shellCommand(String line, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("bash", "-c", line, Installation.launcher().toString()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private Running start(List<String> command) {
        if (input.isEmpty()) {
            return Running.start(user, within(command));
        }
        Running running = Running.startToWriteTo(user, within(command));
        running.write(input.get());
        running.closeInput();
        return running;
    }

    private static Result await(Running started) {
        try (Running running = started) {
            return running.await(LIMIT);
        }
    }

    /** Signals as at a terminal: a test may itself run where interrupts are ignored. */
    private List<String> within(List<String> command) {
        List<String> whole = new ArrayList<>(
                List.of("env", "-i", "-C", directory.toString(), "--default-signal=INT,TERM,QUIT,HUP,PIPE"));
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            whole.add(variable.getKey() + "=" + variable.getValue());
        }
        whole.addAll(command);
        return whole;
    }
}
