package grade.report;

import grade.text.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences broken into lines of some columns: between words, inside a word only where it is longer than a line. A line
 * that starts with four blanks is a command to copy: it is broken as the shell allows it, with a backslash.
 */
final class Paragraph {
    private static final String INDENT = "    ";
    private static final String CONTINUED = " \\";
    private static final int LONGEST = 10_000;
    private static final int WIDEST_CHARACTER = 2;

    private final int columns;
    private final List<String> lines = new ArrayList<>();

    private Paragraph(int columns) {
        this.columns = Math.max(WIDEST_CHARACTER, columns);
    }

    /** The lines of a text that is shown safely already (see {@link grade.text.Shown#block}). */
    static List<String> lines(String text, int columns) {
        Paragraph paragraph = new Paragraph(columns);
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        for (String line : head.replace("\t", INDENT).stripTrailing().split("\n", -1)) {
            if (line.startsWith(INDENT)) {
                paragraph.addCommand(line);
            } else {
                paragraph.addProse(line);
            }
        }
        return paragraph.lines;
    }

    private void addProse(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +", -1)) {
            if (line.length() > 0 && Columns.of(line + " " + word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            while (Columns.of(line.toString()) > columns) {
                int fits = Columns.fitting(line.toString(), columns);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        lines.add(line.toString());
    }

    private void addCommand(String text) {
        String indent = INDENT;
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.strip().split(" ", -1)) {
            boolean first = line.length() == indent.length();
            if (!first && Columns.of(line + " " + word + CONTINUED) > columns) {
                lines.add(line + CONTINUED);
                indent = INDENT + INDENT;
                line = new StringBuilder(indent);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
