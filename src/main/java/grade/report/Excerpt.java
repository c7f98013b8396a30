package grade.report;

import grade.sandbox.Start;
import grade.text.Columns;
import grade.text.Shown;
import grade.wording.Wording;
import java.util.List;
import java.util.Map;

/** Writes the first lines of texts, and how much more there is. */
final class Excerpt {
    private static final int LINES = 5;
    private static final int FILES = 5;
    private static final int LONGEST_NAME = 200;

    private final Sheet sheet;
    private final Wording wording;

    Excerpt(Sheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
    }

    /** The files that a case starts with. */
    void files(Start start) {
        if (!start.given().isEmpty()) {
            String names = String.join(", ", start.given().keySet());
            sheet.prose(2, Style.PLAIN, wording.say("report-own-files", names));
            return;
        }
        if (start.files().isEmpty()) {
            sheet.prose(2, Style.PLAIN, wording.say("report-empty-start"));
            return;
        }
        sheet.prose(2, Style.PLAIN, wording.say("report-start"));
        int count = start.files().size();
        int shown = atMost(FILES, count);
        start.files().entrySet().stream().limit(shown).forEach(this::file);
        if (count > shown) {
            sheet.remark(wording.say("report-more-files", count - shown));
        }
    }

    private void file(Map.Entry<String, String> file) {
        String name = Shown.line(file.getKey(), LONGEST_NAME);
        boolean isDirectory = file.getKey().endsWith("/");
        boolean fits = sheet.fitsGutter(name);
        if (!fits) {
            sheet.line("  " + Columns.cut(name, sheet.look().columns() - 2));
        }
        if (isDirectory) {
            sheet.data(fits ? name : "", Style.PLAIN, dim("report-directory"));
            return;
        }
        lines(fits ? name : "", Style.PLAIN, file.getValue());
        boolean allShown = Lines.count(file.getValue()) <= LINES + 1;
        if (allShown && !file.getValue().isEmpty() && !file.getValue().endsWith("\n")) {
            sheet.remark(wording.say("report-no-final-newline"));
        }
    }

    /** The first lines of one text beside a label. */
    void lines(String label, Style style, String text) {
        if (text.isEmpty()) {
            sheet.data(label, style, dim("report-nothing"));
            return;
        }
        int count = Lines.count(text);
        List<String> lines = Lines.first(text, atMost(LINES, count));
        for (int i = 0; i < lines.size(); i++) {
            sheet.data(i == 0 ? label : "", style, DataLine.of(lines.get(i)).show(0, sheet.dataColumns()));
        }
        if (count > lines.size()) {
            sheet.remark(wording.say("report-more-lines", count - lines.size()));
        }
    }

    /** Never all but one: the last takes no more room than a word about it. */
    private static int atMost(int limit, int count) {
        return count <= limit + 1 ? count : limit;
    }

    private String dim(String key) {
        return Style.DIM.on(Columns.cut(wording.say(key), sheet.dataColumns()), sheet.look());
    }
}
