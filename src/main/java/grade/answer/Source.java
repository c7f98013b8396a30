package grade.answer;

import java.util.Locale;
import java.util.Optional;

/**
 * Where an answer came from.
 *
 * @param file its path as given, for a file
 * @param line the first line of the file that is part of the answer, from 1
 */
public record Source(Kind kind, Optional<String> file, int line) {
    /** The ways to hand in. */
    public enum Kind {
        ARGUMENT,
        FILE,
        STDIN,
        PROMPT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Source of(Kind kind) {
        return new Source(kind, Optional.empty(), 1);
    }

    public static Source file(String path) {
        return new Source(Kind.FILE, Optional.of(path), 1);
    }

    Source atLine(int number) {
        return new Source(kind, file, number);
    }
}
