package grade.shell;

/** Tells {@code ((1 + 2))} from {@code ((a); b)}, as bash does: by where the inner one is closed. */
final class Parentheses {
    private Parentheses() {}

    static boolean areArithmetic(String line, int at) {
        if (!line.startsWith("((", at)) {
            return false;
        }
        int open = 0;
        for (int i = at + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '\'' || c == '"') {
                int end = line.indexOf(c, i + 1);
                i = end < 0 ? line.length() : end;
            } else if (c == '(') {
                open++;
            } else if (c == ')' && --open == 0) {
                return line.startsWith("))", i);
            }
        }
        return false;
    }
}
