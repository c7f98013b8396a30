package grade.kakaotalk;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import grade.wording.Message;
import org.jspecify.annotations.Nullable;

/** Proves that what the CSV parser finds are rows of an export, and remembers where the last one started. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Object> {
    private static final int FIELDS = 3;

    private final ExportText text;
    private final RowSink sink;
    private boolean isHeader;
    private int fields;
    private long startedAt;

    RowHandler(ExportText text, boolean hasHeader, RowSink sink) {
        this.text = text;
        this.isHeader = hasHeader;
        this.sink = sink;
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
            case 0 -> sink.date(line(), year(buffer, offset, length), buffer, offset, length);
            case 1 -> sink.user(buffer, offset, length);
            case 2 -> sink.message(buffer, offset, length);
            default -> throw new ChatFormatException(line(), Message.of("export-fields-more"));
        }
    }

    private int year(char[] buffer, int offset, int length) {
        int year = CsvDate.year(buffer, offset, length);
        return year == CsvDate.NONE ? yearOfOtherForm(text.decoded(new String(buffer, offset, length))) : year;
    }

    private int yearOfOtherForm(String date) {
        int year = CsvDate.year(date);
        if (year == CsvDate.NONE && !date.isBlank()) {
            throw new ChatFormatException(line(), Message.of("export-date", Excerpt.of(date)));
        }
        return year;
    }

    /** Nothing: the sink has it. */
    @Override
    protected @Nullable Object buildRecord() {
        if (fields > 0 && !isHeader) {
            if (fields < FIELDS) {
                throw new ChatFormatException(line(), Message.of("export-fields", fields));
            }
            sink.end();
        }
        // Before the header there may be empty lines.
        isHeader &= fields == 0;
        return null;
    }

    /** The line on which the current record starts, from 1. */
    long line() {
        return getStartingLineNumber();
    }

    /** How much of the text the parser had taken when the current record started. */
    long startedAt() {
        return startedAt;
    }
}
