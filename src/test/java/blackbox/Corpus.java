package blackbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import testkit.User;

/** The attacks, a file for each promise; what its keys mean is written in its README. */
final class Corpus {
    static final Path DIRECTORY = directory();

    private static final boolean THOROUGH = Boolean.getBoolean("blackbox.thorough");
    private static final Set<String> KEYS = Set.of("id", "mission", "line", "formats", "holds", "weak");

    private Corpus() {}

    static List<Attack> attacks() {
        List<Attack> attacks = new ArrayList<>();
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                attacks.addAll(read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return attacks;
    }

    /** Strings in a place that takes one or several. */
    static List<String> texts(Object oneOrSeveral) {
        return oneOrSeveral instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(oneOrSeveral.toString());
    }

    private static List<Attack> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Map<String, Object> content = map(new Load(LoadSettings.builder().build()).loadFromInputStream(in));
            List<Attack> attacks = new ArrayList<>();
            for (Object item : (List<?>) need(content, "attacks")) {
                attacks.add(attack(content, map(item), users(content, attacks.size())));
            }
            return attacks;
        }
    }

    /** Both, or the one whose turn it is. */
    private static List<User.Kind> users(Map<String, Object> file, int turn) {
        List<User.Kind> available = User.Kind.available();
        boolean both = THOROUGH || file.getOrDefault("users", "both").equals("both");
        return both ? available : List.of(available.get(turn % available.size()));
    }

    private static Attack attack(Map<String, Object> file, Map<String, Object> attack, List<User.Kind> users) {
        if (!KEYS.containsAll(attack.keySet())) {
            throw new IllegalStateException("unknown key in " + attack);
        }
        return new Attack(
                need(file, "promise").toString(),
                need(attack, "id").toString(),
                attack.getOrDefault("mission", "mission1").toString(),
                need(attack, "line").toString(),
                texts(attack.getOrDefault("formats", file.getOrDefault("formats", "text"))),
                users,
                !file.getOrDefault("older", true).equals(false),
                map(attack.getOrDefault("holds", Map.of())),
                map(need(attack, "weak")));
    }

    private static Object need(Map<String, Object> map, String key) {
        return Objects.requireNonNull(map.get(key), () -> key + " is missing in " + map);
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, item) -> map.put(String.valueOf(key), item));
        return map;
    }

    private static Path directory() {
        try {
            return Path.of(Objects.requireNonNull(Corpus.class.getResource("/attacks"), "the corpus")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
