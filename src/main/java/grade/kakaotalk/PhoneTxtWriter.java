package grade.kakaotalk;

import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;

/** Writes what the clients on phones export: each record with its moment, line feeds inside a message as they are. */
final class PhoneTxtWriter implements ChatWriter {
    private final Writer out;
    private final TxtHead head;
    private final DateTimeFormatter stamps;
    private final String beforeNotice;
    private final String lineEnd;

    private PhoneTxtWriter(Writer out, TxtHead head, DateTimeFormatter stamps, String beforeNotice, String lineEnd) {
        this.out = out;
        this.head = head;
        this.stamps = stamps;
        this.beforeNotice = beforeNotice;
        this.lineEnd = lineEnd;
    }

    static PhoneTxtWriter android(Writer out, TxtHead head, DateTimeFormatter stamps) {
        return new PhoneTxtWriter(out, head, stamps, ", ", "\r\n");
    }

    static PhoneTxtWriter ios(Writer out, TxtHead head, DateTimeFormatter stamps) {
        return new PhoneTxtWriter(out, head, stamps, ": ", "\n");
    }

    @Override
    public void writeHead() throws IOException {
        out.write(head.lines(lineEnd));
    }

    @Override
    public void write(ChatMessage message) throws IOException {
        out.write(stamps.format(message.sent()));
        out.write(", ");
        out.write(message.sender());
        out.write(" : ");
        out.write(message.text());
        out.write(lineEnd);
    }

    @Override
    public void writeNotice(ChatMessage notice) throws IOException {
        out.write(stamps.format(notice.sent()));
        out.write(beforeNotice);
        out.write(notice.text());
        out.write(lineEnd);
    }

    @Override
    public void writeDeleted() {
        throw new IllegalStateException("a message without a sender");
    }
}
