package grade.cli;

import grade.wording.Language;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that grade takes from the process it runs in.
 *
 * @param directory the working directory
 */
public record Surroundings(
        Map<String, String> environment, Path directory, InputStream in, PrintStream out, PrintStream err) {
    private static final int USUAL_COLUMNS = 80;

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /**
     * Whether a stream is a terminal: {@code in}, {@code out} or {@code err}. The launcher looks and tells; Java cannot ask
     * without starting a process.
     */
    boolean isTerminal(String stream) {
        return List.of(variable("GRADE_TERMINAL").orElse("").split(",")).contains(stream);
    }

    /** The width of the terminal. */
    int columns() {
        String written = variable("COLUMNS").orElse("");
        return written.matches("[1-9]\\d{0,3}") ? Integer.parseInt(written) : USUAL_COLUMNS;
    }

    /** The language of the user's locale. */
    Language language() {
        return Language.ofLocale(variable("GRADE_LOCALE")
                .or(() -> variable("LC_ALL"))
                .or(() -> variable("LC_MESSAGES"))
                .or(() -> variable("LANG"))
                .orElse(""));
    }

    /** The directory for what is kept between calls, by the XDG Base Directory Specification. */
    Optional<Path> cache() {
        return variable("XDG_CACHE_HOME")
                .filter(path -> path.startsWith("/"))
                .map(Path::of)
                .or(() -> variable("HOME").filter(path -> path.startsWith("/")).map(home -> Path.of(home, ".cache")))
                .map(directory -> directory.resolve("grade"));
    }

    boolean isSet(String name) {
        return variable(name).isPresent();
    }

    /** A variable that is set and not empty. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
