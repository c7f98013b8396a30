package grade.kakaotalk;

import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;

/** Writes CSV: what the macOS client exports, and what spreadsheets make of it. */
final class CsvWriter implements ChatWriter {
    private final Writer out;
    private final CsvForm form;
    private final DateTimeFormatter dates;

    CsvWriter(Writer out, CsvForm form) {
        this.out = out;
        this.form = form;
        this.dates = form.spreadsheetDates() ? Stamps.SPREADSHEET : Stamps.MAC;
    }

    @Override
    public void writeHead() throws IOException {
        if (form.header()) {
            out.write(CsvLayout.HEADER);
            out.write(form.lineEnd());
        }
    }

    @Override
    public void write(ChatMessage message) throws IOException {
        write(dates.format(message.sent()), message.sender(), message.text());
    }

    /** A row like others: its sender is the person that the client speaks of, or another. */
    @Override
    public void writeNotice(ChatMessage notice) throws IOException {
        write(notice);
    }

    @Override
    public void writeDeleted() throws IOException {
        write("", "", "The message has been deleted.");
    }

    private void write(String date, String user, String text) throws IOException {
        writeField(date, form.quotedDates());
        out.write(',');
        writeField(user, !form.minimalQuotes());
        out.write(',');
        writeField(text, !form.minimalQuotes());
        out.write(form.lineEnd());
    }

    private void writeField(String field, boolean always) throws IOException {
        if (always || needsQuotes(field)) {
            out.write(quoted(field));
        } else {
            out.write(field);
        }
    }

    static String quoted(String field) {
        return '"' + field.replace("\"", "\"\"") + '"';
    }

    private static boolean needsQuotes(String field) {
        return field.indexOf(',') >= 0 || field.indexOf('"') >= 0 || field.indexOf('\n') >= 0;
    }
}
