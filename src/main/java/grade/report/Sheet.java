package grade.report;

import grade.text.Columns;
import grade.text.Shown;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A text for a terminal, laid out line by line. Whatever others made must have gone through {@link grade.text.Shown}. */
final class Sheet {
    private static final String BAR = "│";
    private static final String MARGIN = "  ";

    private final Look look;
    private final int gutter;
    private final StringBuilder text = new StringBuilder();
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);

    /** @param gutter columns for what stands before the bar of data */
    Sheet(Look look, int gutter) {
        this.look = look;
        this.gutter = gutter;
    }

    Look look() {
        return look;
    }

    void line(String line) {
        text.append(Shown.withoutCommands(line.stripTrailing())).append('\n');
    }

    /** An empty line, unless there is one or nothing above it. */
    void gap() {
        int end = text.length();
        if (end > 1 && text.charAt(end - 2) != '\n') {
            text.append('\n');
        }
    }

    /** Sentences, broken into lines. */
    void prose(int indent, Style style, String sentences) {
        for (String line : Paragraph.lines(sentences, look.proseColumns() - indent)) {
            line(" ".repeat(indent) + style.on(line, look));
        }
    }

    /** A word or two that say what the sentences behind them are; these stay to the right. */
    void labelled(int indent, String label, String sentences) {
        int hanging = indent + Columns.of(label) + 1;
        List<String> lines = Paragraph.lines(sentences, look.proseColumns() - hanging);
        for (int i = 0; i < lines.size(); i++) {
            String left = i == 0 ? " ".repeat(indent) + Style.BOLD.on(label, look) + " " : " ".repeat(hanging);
            line(left + lines.get(i));
        }
    }

    /** Data right of a bar, already cut to {@link #dataColumns}; left of it what it is. */
    void data(String label, Style style, String data) {
        String padding = " ".repeat(Math.max(0, gutter - Columns.of(label)));
        String bar = Style.DIM.on(BAR, look);
        line(MARGIN + style.on(label, look) + padding + " " + bar + (data.isEmpty() ? "" : " " + data));
        Stream.of(Mark.values()).filter(mark -> data.contains(mark.sign())).forEach(marks::add);
    }

    /** The marks in data since this was last asked for, in order. */
    List<Mark> takeMarks() {
        List<Mark> taken = List.copyOf(marks);
        marks.clear();
        return taken;
    }

    /** The same without a label: a remark on the data. */
    void remark(String remark) {
        data("", Style.PLAIN, Style.DIM.on(Columns.cut(remark, dataColumns()), look));
    }

    boolean fitsGutter(String label) {
        return Columns.of(label) <= gutter;
    }

    String inGutter(int number) {
        String digits = Integer.toString(number);
        return " ".repeat(Math.max(0, gutter - digits.length())) + digits;
    }

    int dataColumns() {
        return look.columns() - MARGIN.length() - gutter - 3;
    }

    String text() {
        return text.toString();
    }
}
