package grade.report;

import grade.text.Columns;
import grade.wording.Wording;
import java.util.stream.Stream;

/** What stands left of the bar beside data. */
record Labels(String expected, String actual, String missing, String extra) {
    private static final int NARROWEST = 8;

    static Labels in(Wording wording) {
        return new Labels(
                wording.say("report-expected"),
                wording.say("report-actual"),
                wording.say("report-missing"),
                wording.say("report-extra"));
    }

    /** Columns that any of them fits in. */
    int columns() {
        return Stream.of(expected, actual, missing, extra).mapToInt(Columns::of).reduce(NARROWEST, Math::max);
    }
}
