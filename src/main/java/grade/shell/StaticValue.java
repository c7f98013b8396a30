package grade.shell;

import java.util.Optional;

/** Takes the quotes off a word, as bash does, where nothing in it must be expanded. */
final class StaticValue {
    private final String word;
    private final StringBuilder value = new StringBuilder();
    private int at;
    private boolean known = true;

    private StaticValue(String word) {
        this.word = word;
    }

    static Optional<String> of(String word) {
        StaticValue reader = new StaticValue(word);
        while (reader.known && reader.at < word.length()) {
            reader.step();
        }
        return reader.known ? Optional.of(reader.value.toString()) : Optional.empty();
    }

    private void step() {
        char c = word.charAt(at);
        switch (c) {
            case '\\' -> escaped();
            case '\'' -> single();
            case '"' -> doubled();
            case '$' -> dollar();
            case '`', '<', '>', '(' -> known = false;
            case '{' -> brace();
            default -> take();
        }
    }

    private void take() {
        value.append(word.charAt(at++));
    }

    private void escaped() {
        at++;
        if (at < word.length() && word.charAt(at) == '\n') {
            at++;
        } else if (at < word.length()) {
            take();
        }
    }

    private void single() {
        int end = word.indexOf('\'', at + 1);
        known = end >= 0;
        if (known) {
            value.append(word, at + 1, end);
            at = end + 1;
        }
    }

    private void doubled() {
        at++;
        while (known && at < word.length() && word.charAt(at) != '"') {
            char c = word.charAt(at);
            char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
            if (c == '$' || c == '`') {
                known = c == '$' && !isExpanded(next);
            }
            if (c == '\\' && "$`\"\\\n".indexOf(next) >= 0) {
                escaped();
            } else if (known) {
                take();
            }
        }
        known = known && at < word.length();
        at++;
    }

    private void dollar() {
        char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        if (next == '\'') {
            Optional<AnsiText> text = AnsiText.read(word, at + 2);
            known = text.isPresent();
            text.ifPresent(read -> {
                value.append(read.value());
                at = read.end();
            });
        } else if (next == '"') {
            at++;
        } else {
            known = !isExpanded(next);
            take();
        }
    }

    private static boolean isExpanded(char next) {
        return Character.isLetterOrDigit(next) || "_{([@*#?-$!".indexOf(next) >= 0;
    }

    /** Braces that hold a comma or two dots make several words. */
    private void brace() {
        int end = word.indexOf('}', at);
        String inside = end < 0 ? "" : word.substring(at, end);
        known = !inside.contains(",") && !inside.contains("..");
        take();
    }
}
