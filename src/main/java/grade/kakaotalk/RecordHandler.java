package grade.kakaotalk;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import grade.wording.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Makes records of what the CSV parser finds in the text of an export, and remembers where the last one started. */
final class RecordHandler extends AbstractBaseCsvCallbackHandler<ChatRecord> {
    private static final int FIELDS = 3;

    private final ExportText text;
    private final boolean isWhole;
    private final Map<String, String> users = new HashMap<>();
    private boolean isHeader;
    private int fields;
    private long startedAt;
    private OptionalInt year = OptionalInt.empty();
    private OptionalInt lastYear = OptionalInt.of(CsvDate.NONE);
    private String date = "";
    private String user = "";
    private String message = "";

    /**
     * For the records of one file.
     *
     * @param isWhole whether dates, and texts that cannot be notices, are wanted too: decoding them takes time
     */
    RecordHandler(ExportText text, boolean hasHeader, boolean isWhole) {
        this.text = text;
        this.isHeader = hasHeader;
        this.isWhole = isWhole;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields = 0;
        startedAt = text.position();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        fields++;
        if (isHeader) {
            return;
        }
        switch (index) {
            case 0 -> readDate(buffer, offset, length);
            // Few people send many messages: each name is decoded once.
            case 1 -> user = users.computeIfAbsent(new String(buffer, offset, length), text::decoded);
            case 2 -> message = isWanted(buffer, offset, length) ? decoded(buffer, offset, length) : "";
            default -> throw new ChatFormatException(line(), Message.of("export-fields-more"));
        }
    }

    private void readDate(char[] buffer, int offset, int length) {
        int found = CsvDate.year(buffer, offset, length);
        date = isWhole || found == CsvDate.NONE ? decoded(buffer, offset, length) : "";
        if (found == CsvDate.NONE) {
            found = CsvDate.year(date);
        }
        if (found == CsvDate.NONE && !date.isBlank()) {
            throw new ChatFormatException(line(), Message.of("export-date", Excerpt.of(date)));
        }
        if (found != CsvDate.NONE && found != lastYear.getAsInt()) {
            lastYear = OptionalInt.of(found);
        }
        year = found == CsvDate.NONE ? OptionalInt.empty() : lastYear;
    }

    private boolean isWanted(char[] buffer, int offset, int length) {
        return isWhole || (length > 0 && buffer[offset + length - 1] == Notice.LAST);
    }

    private String decoded(char[] buffer, int offset, int length) {
        return text.decoded(new String(buffer, offset, length));
    }

    @Override
    protected @Nullable ChatRecord buildRecord() {
        if (fields == 0) {
            return null;
        }
        if (isHeader) {
            isHeader = false;
            return null;
        }
        if (fields < FIELDS) {
            throw new ChatFormatException(line(), Message.of("export-fields", fields));
        }
        return new ChatRecord(line(), year, date, user, message);
    }

    /** How much of the text the parser had taken when the current record started. */
    long startedAt() {
        return startedAt;
    }

    /** The line on which the current record starts, from 1. */
    long line() {
        return getStartingLineNumber();
    }
}
