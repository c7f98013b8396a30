package grade.document;

import grade.answer.Form;
import grade.shell.Lexeme;
import grade.shell.Octets;
import grade.shell.Scan;
import grade.text.Utf8;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text calls if it is a line of bash: programs by their names, and the signs of pipes and redirections. */
final class Calls {
    private static final String SIGNS = "<>&|";
    private static final Pattern ASSIGNMENT = Pattern.compile("\\w+\\+?=");

    /** Longest text that is looked at, bytes; as for any line. */
    private static final int LONGEST = Form.ONE_LINER.longest();

    private Calls() {}

    static Set<String> in(String text) {
        if (text.length() > LONGEST || !Utf8.isValid(text)) {
            return Set.of();
        }
        String octets = Octets.of(text);
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
                case TARGET -> calls.add(redirection(octets, lexeme.span().start()));
                default -> {
                    // Whatever else stands in a line calls nothing.
                }
            }
        }
        return calls;
    }

    /** The sign in front of the name of a file. */
    private static String redirection(String octets, int target) {
        int end = target;
        // A hyphen stands there in `<<-` only.
        while (end > 0 && " \t-".indexOf(octets.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && SIGNS.indexOf(octets.charAt(start - 1)) >= 0) {
            start--;
        }
        return octets.substring(start, end);
    }
}
