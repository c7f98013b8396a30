package grade.kakaotalk;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDateTime;

/** Writes messages as the macOS client exports them: the date bare, sender and text always quoted, LF, no BOM. */
final class MacCsvWriter {
    private final Writer out;

    MacCsvWriter(Writer out) {
        this.out = out;
    }

    void writeHeader() throws IOException {
        out.write("Date,User,Message\n");
    }

    void write(Message message) throws IOException {
        write(message.sent());
        out.write(",\"");
        out.write(message.sender().replace("\"", "\"\""));
        out.write("\",\"");
        out.write(message.text().replace("\"", "\"\""));
        out.write("\"\n");
    }

    /** As in {@code 2021-01-05 10:00:00}. */
    private void write(LocalDateTime moment) throws IOException {
        writeTwoDigits(moment.getYear() / 100);
        writeTwoDigits(moment.getYear() % 100);
        out.write('-');
        writeTwoDigits(moment.getMonthValue());
        out.write('-');
        writeTwoDigits(moment.getDayOfMonth());
        out.write(' ');
        writeTwoDigits(moment.getHour());
        out.write(':');
        writeTwoDigits(moment.getMinute());
        out.write(':');
        writeTwoDigits(moment.getSecond());
    }

    private void writeTwoDigits(int number) throws IOException {
        out.write('0' + number / 10);
        out.write('0' + number % 10);
    }
}
