package grade.kakaotalk;

import grade.wording.Message;
import java.io.IOException;
import java.util.Optional;

/** Reads the text of an export line by line, whether they end with LF or CRLF. */
final class LineReader {
    /**
     * A line.
     *
     * @param number from 1
     * @param text without its end
     * @param endsWithCrLf rather than with LF, or the file
     */
    record Line(long number, String text, boolean endsWithCrLf) {}

    private final ExportText text;
    private final char[] buffer = new char[1 << 13];
    private final StringBuilder line = new StringBuilder();
    private int at;
    private int filled;
    private long number;

    LineReader(ExportText text) {
        this.text = text;
    }

    /** The next line; nothing after the last. */
    Optional<Line> next() throws IOException {
        line.setLength(0);
        number++;
        boolean isEnded = false;
        while (!isEnded && (at < filled || fill())) {
            isEnded = takeUpToLineFeed();
        }
        if (!isEnded && line.isEmpty()) {
            return Optional.empty();
        }
        boolean endsWithCr = !line.isEmpty() && line.charAt(line.length() - 1) == '\r';
        if (endsWithCr) {
            line.setLength(line.length() - 1);
        }
        return Optional.of(new Line(number, text.decoded(line.toString()), isEnded && endsWithCr));
    }

    private boolean takeUpToLineFeed() {
        int end = at;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        line.append(buffer, at, end - at);
        if (line.length() > Layout.MOST_OF_RECORD) {
            throw new ChatFormatException(number, Message.of("export-record-long"));
        }
        boolean isEnded = end < filled;
        at = isEnded ? end + 1 : end;
        return isEnded;
    }

    private boolean fill() throws IOException {
        try {
            filled = text.read(buffer, 0, buffer.length);
        } catch (UndecodableException e) {
            throw e.onLine(number);
        }
        at = 0;
        return filled > 0;
    }
}
