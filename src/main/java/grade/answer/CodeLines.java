package grade.answer;

import java.util.List;

/** Physical lines of an answer, of which comments in a file do not count. */
final class CodeLines {
    private CodeLines() {}

    static boolean isComment(String line) {
        return line.stripLeading().startsWith("#");
    }

    /** How many lines an answer has: in a file, without blank lines and comments. */
    static int count(Answer.OneLiner answer) {
        return of(answer).size();
    }

    /** How many characters those have, with the newlines between them. */
    static int characters(Answer.OneLiner answer) {
        String text = String.join("\n", of(answer));
        return text.codePointCount(0, text.length());
    }

    private static List<String> of(Answer.OneLiner answer) {
        List<String> lines = List.of(answer.text().split("\n", -1));
        return answer.source().kind() != Source.Kind.FILE
                ? lines
                : lines.stream()
                        .filter(line -> !line.isBlank() && !isComment(line))
                        .toList();
    }
}
