package grade.document;

import grade.shell.Lexeme;
import grade.shell.Scan;
import grade.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text calls if it is a line of bash: programs by their names, and the signs of pipes and redirections. */
final class Calls {
    private static final String SIGNS = "<>&|";
    private static final Pattern ASSIGNMENT = Pattern.compile("\\w+\\+?=");

    private Calls() {}

    static Set<String> in(String text) {
        if (text.length() > ConsoleCommand.LONGEST || !Utf8.isValid(text)) {
            return Set.of();
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Set<String> calls = new LinkedHashSet<>();
        boolean isAwaited = false;
        for (Lexeme lexeme : Scan.of(text).lexemes()) {
            boolean isWord = lexeme.kind() == Lexeme.Kind.COMMAND || (isAwaited && lexeme.kind() == Lexeme.Kind.WORD);
            isAwaited = isWord && ASSIGNMENT.matcher(lexeme.text()).lookingAt();
            if (isWord && !isAwaited) {
                calls.add(lexeme.text().substring(lexeme.text().lastIndexOf('/') + 1));
            }
            switch (lexeme.kind()) {
                case OPERATOR -> calls.add(lexeme.text());
                case TARGET -> calls.add(redirection(bytes, lexeme.span().start()));
                default -> {
                    // Whatever else stands in a line calls nothing.
                }
            }
        }
        return calls;
    }

    /** The sign in front of the name of a file. */
    private static String redirection(byte[] bytes, int target) {
        int end = target;
        while (end > 0 && (bytes[end - 1] == ' ' || bytes[end - 1] == '\t')) {
            end--;
        }
        int start = end;
        while (start > 0 && SIGNS.indexOf(bytes[start - 1]) >= 0) {
            start--;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
