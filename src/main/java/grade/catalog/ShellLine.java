package grade.catalog;

import grade.answer.AnswerReader;
import grade.text.Utf8;
import java.util.Optional;

/**
 * Reads a line of shell. YAML cuts, folds and unquotes texts that are not in a block, silently; where it did, or would,
 * the author is told to write a block.
 */
final class ShellLine {
    /** Bytes that a {@code char} takes in UTF-8, at most. */
    private static final int LONGEST_CHARACTER = 3;

    private ShellLine() {}

    /** Whether lines of shell stand under this key. */
    static boolean isPlaceOfOne(String key) {
        return key.equals("solution") || key.equals("accepted") || key.equals("answer");
    }

    /** Whether a comma may have ended the line, so that its rest looks like a key. */
    static boolean isCutOff(Value value) {
        return value.node() instanceof Node.Text text && isCutOff(text);
    }

    private static boolean isCutOff(Node.Text text) {
        return text.style() == Node.Style.PLAIN && text.inFlow();
    }

    /** The line, without the final newline of its block. */
    static Optional<String> read(Value value) {
        if (!(value.node() instanceof Node.Text text)) {
            return value.node() instanceof Node.Spoiled ? Optional.empty() : value.refuse("catalog-line-not-text");
        }
        if (isEaten(text, value.problems())) {
            return Optional.empty();
        }
        if (text.isMissing()) {
            return value.refuse("catalog-line-missing");
        }
        Optional<String> written = value.text();
        return written.isEmpty() ? written : fit(withoutNewline(text.style(), written.get()), value);
    }

    /** Reports what YAML did to the line, if it is not as the author wrote it. */
    private static boolean isEaten(Node.Text text, Problems problems) {
        String rest = problems.source().rest(text.end());
        String behind = rest.stripLeading();
        if (text.style() == Node.Style.PLAIN && behind.startsWith("#")) {
            int blanks = rest.length() - behind.length();
            problems.add(new Place(text.end().line(), text.end().column() + blanks), "catalog-line-comment");
        } else if (isCutOff(text) && !text.isMissing()) {
            problems.add(text.place(), "catalog-line-in-flow");
        } else if (isFolded(text)) {
            problems.add(text.place(), "catalog-line-folded");
        } else {
            return false;
        }
        return true;
    }

    private static boolean isFolded(Node.Text text) {
        boolean quotedLines = text.style() != Node.Style.LITERAL
                && text.end().line() > text.place().line();
        return text.style() == Node.Style.FOLDED || quotedLines;
    }

    private static String withoutNewline(Node.Style style, String text) {
        return style == Node.Style.LITERAL && text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private static Optional<String> fit(String line, Value value) {
        if (line.isBlank()) {
            return value.refuse("catalog-blank", value.key());
        }
        if (line.indexOf('\0') >= 0) {
            return value.refuse("catalog-nul", value.key());
        }
        boolean tooLong = line.length() > AnswerReader.LONGEST / LONGEST_CHARACTER
                && Utf8.encode(line).length > AnswerReader.LONGEST;
        return tooLong ? value.refuse("catalog-line-too-long", AnswerReader.LONGEST / 1024) : Optional.of(line);
    }
}
