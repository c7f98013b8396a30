package grade.kakaotalk;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Writes what the Windows client exports: the day on a line of its own, CRLF everywhere. */
final class WindowsTxtWriter implements ChatWriter {
    private static final String DASHES = "---------------";
    private static final String LINE_END = "\r\n";

    private final Writer out;
    private final TxtHead head;
    private final DateTimeFormatter days;
    private final DateTimeFormatter times;
    private LocalDate day = LocalDate.MIN;

    WindowsTxtWriter(Writer out, TxtHead head, DateTimeFormatter days, DateTimeFormatter times) {
        this.out = out;
        this.head = head;
        this.days = days;
        this.times = times;
    }

    @Override
    public void writeHead() throws IOException {
        out.write(head.lines(LINE_END));
    }

    @Override
    public void write(ChatMessage message) throws IOException {
        begin(message.sent());
        out.write('[');
        out.write(message.sender());
        out.write("] [");
        out.write(times.format(message.sent()));
        out.write("] ");
        writeLines(message.text());
    }

    @Override
    public void writeNotice(ChatMessage notice) throws IOException {
        begin(notice.sent());
        writeLines(notice.text());
    }

    @Override
    public void writeDeleted() {
        throw new IllegalStateException("a message without a sender");
    }

    private void begin(LocalDateTime moment) throws IOException {
        if (!moment.toLocalDate().equals(day)) {
            day = moment.toLocalDate();
            writeLines(DASHES + ' ' + days.format(day) + ' ' + DASHES);
        }
    }

    private void writeLines(String text) throws IOException {
        out.write(text.replace("\n", LINE_END));
        out.write(LINE_END);
    }
}
