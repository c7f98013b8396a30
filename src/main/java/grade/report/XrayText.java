package grade.report;

import grade.text.Columns;
import grade.text.Shown;
import grade.wording.Wording;
import grade.xray.Passage;
import grade.xray.Reader;
import grade.xray.Xray;
import java.util.ArrayList;
import java.util.List;

/** Writes a pipeline stage by stage. */
final class XrayText {
    private static final int LONGEST_STAGE = 2000;
    /** Of the columns of data, for the text of a stage beside what is told of it. */
    private static final double MOST_FOR_STAGE = 0.6;

    private static final int FIRST_LINES = 3;

    private final Sheet sheet;
    private final Wording wording;

    XrayText(Sheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
    }

    /** A line for each stage, and which is to blame. */
    void brief(Xray.Seen seen) {
        sheet.gap();
        sheet.prose(2, Style.PLAIN, wording.say("xray-title"));
        int columns = (int) (sheet.dataColumns() * MOST_FOR_STAGE);
        List<String> texts = seen.stages().stream()
                .map(stage -> Columns.cut(text(stage), columns))
                .toList();
        int widest = texts.stream().mapToInt(Columns::of).max().orElse(0);
        for (int i = 0; i < texts.size(); i++) {
            String padding = " ".repeat(widest - Columns.of(texts.get(i)) + 2);
            String facts = Columns.cut(facts(seen.stages().get(i), false), sheet.dataColumns() - widest - 2);
            sheet.data(sheet.inGutter(i + 1), style(seen, i), texts.get(i) + padding + facts);
        }
        blame(seen);
    }

    /** All that is known of each stage. */
    void full(Xray.Seen seen) {
        for (int i = 0; i < seen.stages().size(); i++) {
            Passage stage = seen.stages().get(i);
            sheet.gap();
            String label = sheet.inGutter(i + 1);
            for (String part : broken(text(stage))) {
                sheet.data(label, style(seen, i), Style.BOLD.on(part, sheet.look()));
                label = "";
            }
            sheet.remark(facts(stage, true));
            firstLines(stage);
        }
        sheet.gap();
        blame(seen);
    }

    private void blame(Xray.Seen seen) {
        seen.blame().ifPresent(blame -> sheet.prose(2, Style.PLAIN, wording.say(blame.message())));
    }

    private static Style style(Xray.Seen seen, int index) {
        boolean blamed =
                seen.blame().filter(blame -> blame.stage() == index + 1).isPresent();
        return blamed ? Style.RED : Style.PLAIN;
    }

    private static String text(Passage stage) {
        return Shown.line(stage.text(), LONGEST_STAGE);
    }

    private List<String> broken(String text) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (Columns.of(rest) > sheet.dataColumns()) {
            int fits = Columns.fitting(rest, sheet.dataColumns());
            parts.add(rest.substring(0, fits));
            rest = rest.substring(fits);
        }
        parts.add(rest);
        return parts;
    }

    private String facts(Passage stage, boolean all) {
        List<String> facts = new ArrayList<>();
        if (stage.isNotRun()) {
            facts.add(wording.say("xray-not-run"));
        } else if (stage.isCounted()) {
            facts.add(lines(stage.flow().lines()));
            if (all) {
                facts.add(wording.say("xray-bytes", stage.flow().bytes()));
            }
        } else if (stage.appetite().isPresent()) {
            facts.add(wording.say("xray-at-least", stage.appetite().getAsLong() + 1));
        } else {
            facts.add(wording.say("xray-uncounted"));
        }
        stage.file().ifPresent(file -> facts.add(wording.say("xray-into", file)));
        if (stage.reader() != Reader.READ_ALL) {
            facts.add(wording.say(all ? "xray-stopped" : "xray-not-all-read"));
        }
        if (stage.tellsStatus() && !stage.isNotRun()) {
            facts.add(wording.say("xray-status", stage.status()));
        }
        return String.join(", ", facts);
    }

    private String lines(long count) {
        return count == 1 ? wording.say("xray-one-line") : wording.say("xray-lines", count);
    }

    private void firstLines(Passage stage) {
        List<String> lines = Lines.first(stage.flow().head(), FIRST_LINES);
        lines.forEach(line -> sheet.data("", Style.PLAIN, DataLine.of(line).show(0, sheet.dataColumns())));
        long more = stage.flow().lines() - lines.size();
        if (more > 0 && stage.isCounted()) {
            sheet.remark(wording.say("report-more-lines", more));
        } else if (!stage.isCounted()) {
            sheet.remark("...");
        }
    }
}
