package grade.kakaotalk;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import grade.wording.Message;

/** Makes records of what the CSV parser finds, and remembers where the last one started. */
final class RecordHandler extends AbstractBaseCsvCallbackHandler<ChatRecord> {
    static final int FIELDS = 3;

    private final String[] fields = {"", "", ""};

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index < FIELDS) {
            fields[index] = new String(buffer, offset, length);
        }
    }

    @Override
    protected ChatRecord buildRecord() {
        if (getFieldCount() != FIELDS) {
            throw new ChatFormatException(line(), Message.of("export-fields", getFieldCount()));
        }
        return new ChatRecord(line(), fields[0], fields[1], fields[2]);
    }

    /** The line on which the current record starts, from 1. */
    long line() {
        return getStartingLineNumber();
    }
}
