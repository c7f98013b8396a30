package grade.report;

import grade.wording.Wording;

/** Writes expected against actual: aligned, what is invisible made visible, the first difference marked. */
final class DifferenceText {
    private final Sheet sheet;
    private final Wording wording;
    private final Labels labels;

    DifferenceText(Sheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
        this.labels = Labels.in(wording);
    }

    void write(Sides sides) {
        if (sides.areEqual()) {
            return;
        }
        if (sides.expected().isEmpty() || sides.actual().isEmpty()) {
            Excerpt excerpt = new Excerpt(sheet, wording);
            excerpt.lines(labels.expected(), Style.GREEN, sides.expected());
            excerpt.lines(labels.actual(), Style.RED, sides.actual());
            return;
        }
        write(Difference.of(sides));
    }

    private void write(Difference difference) {
        boolean differs = false;
        for (int i = 0; i < difference.rows().size(); i++) {
            Difference.Row row = difference.rows().get(i);
            if (row instanceof Difference.Common common) {
                // Behind a difference the two texts may count their lines differently.
                String number = differs ? "" : sheet.inGutter(difference.firstLine() + i);
                sheet.data(number, Style.DIM, show(common.line()));
            } else {
                changed(row, !differs);
                differs = true;
            }
        }
        if (!difference.complete()) {
            sheet.remark(wording.say("report-more-differences"));
        }
    }

    private void changed(Difference.Row row, boolean first) {
        if (row instanceof Difference.Pair pair) {
            pair(pair, first);
        } else if (row instanceof Difference.Missing missing) {
            sheet.data(labels.missing(), Style.GREEN, show(missing.line()));
        } else if (row instanceof Difference.Extra extra) {
            sheet.data(labels.extra(), Style.RED, show(extra.line()));
        }
    }

    private void pair(Difference.Pair pair, boolean withCaret) {
        int columns = sheet.dataColumns();
        int at = differenceIn(pair);
        DataLine expected = DataLine.differing(pair.expected(), pair.actual(), at);
        DataLine actual = DataLine.differing(pair.actual(), pair.expected(), at);
        int from = actual.startFor(at, columns);
        sheet.data(labels.expected(), Style.GREEN, expected.show(from, columns));
        sheet.data(labels.actual(), Style.RED, actual.show(from, columns));
        if (withCaret) {
            String space = " ".repeat(actual.columnsBefore(at, from));
            sheet.data("", Style.PLAIN, space + Style.BOLD.on("^", sheet.look()));
        }
    }

    /** Where the first character differs that is seen by itself. */
    private static int differenceIn(Difference.Pair pair) {
        DataLine expected = DataLine.of(pair.expected());
        DataLine actual = DataLine.of(pair.actual());
        int at = Math.max(0, Lines.difference(pair.expected(), pair.actual()));
        while (at > 0 && (expected.isCombined(at) || actual.isCombined(at))) {
            at = pair.actual().offsetByCodePoints(at, -1);
        }
        return at;
    }

    private String show(String line) {
        return DataLine.of(line).show(0, sheet.dataColumns());
    }
}
