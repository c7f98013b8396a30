package grade.kakaotalk;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** How a CSV export is written, by its dialect and the traps about its form. */
record CsvForm(boolean header, boolean minimalQuotes, boolean quotedDates, String lineEnd) {
    /** What a spreadsheet makes of a file. */
    private static final Set<Trap> OF_SPREADSHEETS = EnumSet.of(Trap.CP949, Trap.CRLF, Trap.MINIMAL_QUOTES);

    static CsvForm of(ChatSpec spec) {
        Set<Trap> traps = traps(spec);
        return new CsvForm(
                !traps.contains(Trap.NO_HEADER),
                traps.contains(Trap.MINIMAL_QUOTES),
                traps.contains(Trap.QUOTED_DATES),
                traps.contains(Trap.CRLF) ? "\r\n" : "\n");
    }

    /** In which ways the text of an export may be written, as far as its start and its end show it. */
    static Stream<CsvForm> mayBeOf(String text) {
        boolean header = text.startsWith(CsvLayout.HEADER);
        String lineEnd = text.endsWith("\r\n") ? "\r\n" : "\n";
        return Stream.of(false, true)
                .flatMap(
                        minimal -> Stream.of(false, true).map(quoted -> new CsvForm(header, minimal, quoted, lineEnd)));
    }

    String head() {
        return header ? CsvLayout.HEADER + lineEnd : "";
    }

    String row(String date, String user, String text) {
        return field(date, quotedDates)
                + ','
                + field(user, !minimalQuotes)
                + ','
                + field(text, !minimalQuotes)
                + lineEnd;
    }

    private static String field(String field, boolean always) {
        boolean isNeeded = field.indexOf(',') >= 0 || field.indexOf('"') >= 0 || field.indexOf('\n') >= 0;
        return always || isNeeded ? quoted(field) : field;
    }

    static String quoted(String field) {
        return '"' + field.replace("\"", "\"\"") + '"';
    }

    CsvForm withHeader() {
        return new CsvForm(true, minimalQuotes, quotedDates, lineEnd);
    }

    CsvForm withQuotes() {
        return new CsvForm(header, false, quotedDates, lineEnd);
    }

    CsvForm withBareDates() {
        return new CsvForm(header, minimalQuotes, false, lineEnd);
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
