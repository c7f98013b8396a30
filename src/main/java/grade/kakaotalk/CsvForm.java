package grade.kakaotalk;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How a CSV export is written, by its dialect and the traps about its form. */
record CsvForm(boolean header, boolean minimalQuotes, boolean quotedDates, boolean spreadsheetDates, String lineEnd) {
    /** What a spreadsheet makes of a file. */
    private static final Set<Trap> OF_SPREADSHEETS = EnumSet.of(Trap.CP949, Trap.CRLF, Trap.MINIMAL_QUOTES);

    static CsvForm of(ChatSpec spec) {
        Set<Trap> traps = traps(spec);
        return new CsvForm(
                !traps.contains(Trap.NO_HEADER),
                traps.contains(Trap.MINIMAL_QUOTES),
                traps.contains(Trap.QUOTED_DATES),
                spec.dialect() == Dialect.EXCEL_CSV,
                traps.contains(Trap.CRLF) ? "\r\n" : "\n");
    }

    /** The traps that are in the file, those that its dialect brings along among them. */
    static Set<Trap> traps(ChatSpec spec) {
        EnumSet<Trap> traps = EnumSet.noneOf(Trap.class);
        traps.addAll(spec.traps());
        if (spec.dialect() == Dialect.EXCEL_CSV) {
            traps.addAll(OF_SPREADSHEETS);
        }
        return Collections.unmodifiableSet(traps);
    }
}
