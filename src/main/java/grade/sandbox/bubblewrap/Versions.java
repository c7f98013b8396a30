package grade.sandbox.bubblewrap;

import grade.cache.Kept;
import grade.sandbox.Tools;
import grade.sandbox.engine.Processes;
import grade.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions of the sandbox and of the programs inside. Asking them starts four processes, so the answers are kept in
 * the user's cache as long as the program files stay the same.
 */
final class Versions {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)+");
    private static final Path BASH = Path.of("/bin/bash");
    private static final Path SORT = Path.of("/usr/bin/sort");
    private static final Path AWK = Path.of("/usr/bin/awk");

    private record Found(String sandbox, Abilities abilities, Tools tools) {}

    private final Path bwrap;
    private final Executor pumps;
    private final Optional<Path> kept;
    private Optional<Found> found = Optional.empty();

    Versions(Path bwrap, Executor pumps, Optional<Path> cache) {
        this.bwrap = bwrap;
        this.pumps = pumps;
        this.kept = cache.map(directory -> directory.resolve("versions"));
    }

    String sandbox() {
        return found().sandbox();
    }

    /** What this bwrap can do. */
    Abilities abilities() {
        return found().abilities();
    }

    Tools tools() {
        return found().tools();
    }

    private synchronized Found found() {
        if (found.isEmpty()) {
            String key = key();
            Optional<Found> remembered = recall(key);
            found = remembered.or(() -> Optional.of(ask()));
            if (remembered.isEmpty() && NUMBER.matcher(found.get().sandbox()).find()) {
                keep(key, found.get());
            }
        }
        return found.get();
    }

    private Found ask() {
        String awk = version(AWK, "--version");
        boolean isMawk = awk.isEmpty() || awk.contains("mawk");
        String awkVersion = isMawk ? number(version(AWK, "-W", "version")) : number(awk);
        return new Found(
                ("bubblewrap " + number(version(bwrap, "--version"))).strip(),
                Abilities.in(version(bwrap, "--help")),
                new Tools(
                        number(version(BASH, "--version")),
                        number(version(SORT, "--version")),
                        (awkName() + " " + awkVersion).strip()));
    }

    private static String awkName() {
        try {
            return String.valueOf(AWK.toRealPath().getFileName());
        } catch (IOException e) {
            return "";
        }
    }

    private static String number(String printed) {
        Matcher matcher = NUMBER.matcher(printed);
        return matcher.find() ? matcher.group() : "";
    }

    private String version(Path program, String... options) {
        if (!Files.isExecutable(program)) {
            return "";
        }
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(options));
        return Processes.ask(command, pumps);
    }

    private String key() {
        StringBuilder key = new StringBuilder();
        for (Path program : List.of(bwrap, BASH, SORT, AWK)) {
            try {
                Path real = program.toRealPath();
                BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
                key.append(real).append(' ').append(attributes.size()).append(' ');
                key.append(attributes.lastModifiedTime().toMillis()).append(';');
            } catch (IOException e) {
                key.append("none;");
            }
        }
        return key.toString();
    }

    private Optional<Found> recall(String key) {
        List<String> lines = kept.flatMap(Kept::recall)
                .map(bytes -> List.of(Utf8.decode(bytes).split("\n", -1)))
                .orElse(List.of());
        return lines.size() == 6 && lines.get(0).equals(key)
                ? Optional.of(new Found(
                        lines.get(1),
                        new Abilities(options(lines.get(2))),
                        new Tools(lines.get(3), lines.get(4), lines.get(5))))
                : Optional.empty();
    }

    private static Set<String> options(String line) {
        return line.isEmpty() ? Set.of() : Set.of(line.split(" ", -1));
    }

    private void keep(String key, Found versions) {
        Tools tools = versions.tools();
        String missing = String.join(" ", versions.abilities().missing());
        String text = String.join("\n", key, versions.sandbox(), missing, tools.bash(), tools.coreutils(), tools.awk());
        kept.ifPresent(file -> Kept.keep(file, Utf8.encode(text)));
    }
}
