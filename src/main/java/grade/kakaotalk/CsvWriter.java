package grade.kakaotalk;

import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;

/** Writes CSV: what the macOS client exports, and what spreadsheets make of it. */
final class CsvWriter implements ChatWriter {
    private final Writer out;
    private final CsvForm form;
    private final DateTimeFormatter dates;

    CsvWriter(Writer out, CsvForm form, DateTimeFormatter dates) {
        this.out = out;
        this.form = form;
        this.dates = dates;
    }

    @Override
    public void writeHead() throws IOException {
        out.write(form.head());
    }

    @Override
    public void write(ChatMessage message) throws IOException {
        out.write(form.row(dates.format(message.sent()), message.sender(), message.text()));
    }

    /** A row like others: its sender is the person that the client speaks of, or another. */
    @Override
    public void writeNotice(ChatMessage notice) throws IOException {
        write(notice);
    }

    @Override
    public void writeDeleted() throws IOException {
        out.write(form.row("", "", "The message has been deleted."));
    }
}
