package grade.report;

import grade.text.Shown;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text made by others in Markdown as GitHub reads it (GFM): no character of it is markup, and none makes a link, a mention,
 * an emoji or a formula. It never stands at the beginning of a line.
 */
final class Markdown {
    private static final Pattern RUN_OF_BACKTICKS = Pattern.compile("`+");
    private static final Pattern WEB = Pattern.compile("(?i)(www)\\.");
    private static final String NOTHING = "<!-- -->";

    private Markdown() {}

    /** Some words within a line or a cell. */
    static String text(String words, int limit) {
        String shown = Shown.line(words.strip().replace('\n', ' '), limit);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '\\', '`', '*', '_', '[', ']', '|', '~' ->
                    text.append('\\').append(c);
                case '#' -> text.append("\\#").append(NOTHING);
                case '@', '$', ':' -> text.append(c).append(isEndOfWord(shown, i) ? "" : NOTHING);
                default -> text.append(c);
            }
        }
        return WEB.matcher(text).replaceAll("$1" + NOTHING + ".");
    }

    /** A word or two as code within a line, but not in a cell. */
    static String code(String words, int limit) {
        String shown = Shown.line(words, limit);
        String fence = "`".repeat(longestRun(shown) + 1);
        String space = shown.startsWith("`") || shown.endsWith("`") || shown.isBlank() ? " " : "";
        return fence + space + shown + space + fence;
    }

    /** Lines as a block of code; each already shown safely. */
    static String block(List<String> lines) {
        String content = lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
        String fence = "`".repeat(Math.max(3, longestRun(content) + 1));
        return fence + "\n" + content + "\n" + fence + "\n";
    }

    private static boolean isEndOfWord(String text, int at) {
        return at + 1 == text.length() || text.charAt(at + 1) == ' ';
    }

    private static int longestRun(String text) {
        return RUN_OF_BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
    }
}
