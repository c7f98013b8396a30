package grade.answer;

/** Physical lines of an answer, of which comments in a file do not count. */
final class CodeLines {
    private CodeLines() {}

    static boolean isComment(String line) {
        return line.stripLeading().startsWith("#");
    }

    /** How many lines an answer has: in a file, without blank lines and comments. */
    static int count(Answer.OneLiner answer) {
        if (answer.source().kind() != Source.Kind.FILE) {
            return (int) answer.text().chars().filter(c -> c == '\n').count() + 1;
        }
        return (int) answer.text()
                .lines()
                .filter(line -> !line.isBlank() && !isComment(line))
                .count();
    }
}
