package grade.kakaotalk;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Makes records of rows. */
final class RecordRows implements RowSink {
    private final ExportText text;
    private final Consumer<? super ChatRecord> sink;
    private final Map<String, String> users = new HashMap<>();
    private long line;
    private OptionalInt year = OptionalInt.empty();
    private String date = "";
    private String user = "";
    private String message = "";

    RecordRows(ExportText text, Consumer<? super ChatRecord> sink) {
        this.text = text;
        this.sink = sink;
    }

    @Override
    public void date(long startLine, int found, char[] buffer, int offset, int length) {
        line = startLine;
        year = found == CsvDate.NONE ? OptionalInt.empty() : OptionalInt.of(found);
        date = text.decoded(new String(buffer, offset, length));
    }

    /** Few people send many messages: each name is decoded once. */
    @Override
    public void user(char[] buffer, int offset, int length) {
        user = users.computeIfAbsent(new String(buffer, offset, length), text::decoded);
    }

    @Override
    public void message(char[] buffer, int offset, int length) {
        message = text.decoded(new String(buffer, offset, length));
    }

    @Override
    public void end() {
        sink.accept(new ChatRecord(line, year, date, user, message));
    }
}
