package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import testkit.GradeCli;
import testkit.Installation;
import testkit.Mark;
import testkit.Remains;
import testkit.Running;
import testkit.Scratch;
import testkit.User;

/** What one attack could reach of its user's if nothing held it. */
final class Bait implements AutoCloseable {
    static final String TOKEN_VARIABLE = "COURSE_TOKEN";

    private static final String SECRET = "s" + UUID.randomUUID();
    private static final String TOKEN = "t" + UUID.randomUUID();
    private static final Path SECRET_FILE =
            Scratch.file(Scratch.directory("secret").resolve("secret"), SECRET + "\n");
    private static final Path MISSIONS = missions();
    private static final Map<Path, String> MISSION_FILES = contents(MISSIONS);

    private final User user;
    private final Listeners listeners;
    private final GradeCli cli;
    private final String mark = Mark.next();
    private final String canaryText = "canary " + mark + "\n";
    private final Path canaries = Scratch.openDirectory("canaries");
    private final Running victim;

    Bait(User user, Listeners listeners) {
        this.user = user;
        this.listeners = listeners;
        this.cli = GradeCli.as(user).with(TOKEN_VARIABLE, TOKEN);
        Scratch.openFile(canaries.resolve("canary.yaml"), canaryText);
        Path keys = cli.home().resolve(".ssh");
        try {
            Files.createDirectory(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Scratch.file(keys.resolve("id_ed25519"), SECRET + "\n");
        // The mark of the line is not in it, for what carries that must not be left.
        victim = Running.start(user, List.of("sleep", victimArgument()));
        // Until it sleeps, what starts it may be another user's.
        while (victim.isAlive() && !isAsleep(victim.pid())) {
            Running.pause(Duration.ofMillis(5));
        }
    }

    private static boolean isAsleep(long process) {
        try {
            return Files.readString(Path.of("/proc/" + process + "/cmdline")).startsWith("sleep\0");
        } catch (IOException e) {
            return false;
        }
    }

    User user() {
        return user;
    }

    GradeCli cli() {
        return cli;
    }

    String mark() {
        return mark;
    }

    Path canaries() {
        return canaries;
    }

    Path canary() {
        return canaries.resolve("canary.yaml");
    }

    Map<String, String> environment() {
        return Map.of(TOKEN_VARIABLE, TOKEN, "HOME", cli.home().toString());
    }

    static Path missionFiles() {
        return MISSIONS;
    }

    /** Puts what this attack has to do with in the place of its names in braces. */
    String fill(String text) {
        String filled = text;
        for (Map.Entry<String, String> name : names().entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    boolean isVictimAlive() {
        return Remains.isAlive(victim.pid());
    }

    boolean areCanariesAlive() {
        return contents(canaries).equals(Map.of(canary(), canaryText));
    }

    void assertUntouched() {
        assertThat(contents(canaries)).as("the canaries").isEqualTo(Map.of(canary(), canaryText));
        assertThat(SECRET_FILE).hasContent(SECRET);
        assertThat(contents(MISSIONS)).as("the missions").isEqualTo(MISSION_FILES);
        assertThat(isVictimAlive()).as("another process of the user is alive").isTrue();
        assertThat(listeners.contactsWith(mark, Duration.ZERO)).as("contacts").isEmpty();
        for (Path shared : List.of(Path.of("/tmp"), Path.of("/var/tmp"), Path.of("/dev/shm"), cli.home())) {
            assertThat(shared).isDirectoryNotContaining(path -> path.toString().contains(mark));
        }
    }

    /** What no output may tell. */
    List<String> secrets() {
        return List.of(SECRET, TOKEN);
    }

    void endVictim() {
        victim.close();
    }

    @Override
    public void close() {
        endVictim();
    }

    /** Every digit is another one than in the mark; turned round, some marks stay what they are. */
    private String victimArgument() {
        return "86400." + (999_999_999 - Integer.parseInt(mark));
    }

    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("SECRET_FILE", SECRET_FILE.toString());
        names.put("SECRET", SECRET);
        names.put("TOKEN", TOKEN);
        names.put("CANARY", canary().toString());
        names.put("CANARIES", canaries.toString());
        names.put("HOST_PID", Long.toString(victim.pid()));
        names.put("HOST_COMMAND", victimArgument());
        names.put("HOST_HOME", cli.home().toString());
        names.put("GRADE_HOME", Installation.home().toString());
        names.put("MISSIONS", MISSIONS.toString());
        names.put("UDP_PORT", Integer.toString(listeners.udpPort()));
        names.put("ABSTRACT", listeners.abstractName());
        names.put("SOCKET", listeners.socket().toString());
        names.put("MARK", mark);
        try {
            names.put("TCP_PORT", Integer.toString(listeners.tcpPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** A copy of the pack of the attacks that everybody may write. */
    private static Path missions() {
        Path copy = Scratch.openDirectory("missions");
        contents(Corpus.DIRECTORY.resolve("pack")).forEach((file, content) -> {
            Path relative = Corpus.DIRECTORY.resolve("pack").relativize(file);
            Path target = copy.resolve(relative);
            try {
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Scratch.openFile(target, content);
        });
        return copy;
    }

    /** The regular files below a directory, and "" for what else is there. */
    private static SortedMap<Path, String> contents(Path directory) {
        SortedMap<Path, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(path -> !Files.isDirectory(path)).toList()) {
                contents.put(file, Files.isRegularFile(file) ? Files.readString(file) : "");
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
