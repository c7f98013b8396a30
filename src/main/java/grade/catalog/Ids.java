package grade.catalog;

import java.util.List;
import java.util.Optional;

/** The names of missions and cases. */
final class Ids {
    /** The words a mission cannot be called by, since the command line has them. */
    static final List<String> COMMANDS = List.of(
            "list",
            "show",
            "hint",
            "watch",
            "try",
            "xray",
            "init",
            "verify",
            "new",
            "class",
            "merge",
            "report",
            "export",
            "doctor",
            "generate",
            "completion",
            "help");

    private static final int LONGEST = 64;

    private Ids() {}

    /** An id: small letters, digits and hyphens, a letter first. */
    static Optional<String> read(Value value) {
        Optional<String> id = value.text();
        return id.isEmpty() || isId(id.get()) ? id : value.refuse("catalog-id", value.key(), id.get());
    }

    static boolean isId(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
