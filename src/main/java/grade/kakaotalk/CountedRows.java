package grade.kakaotalk;

import java.util.HashMap;
import java.util.Map;

/** Counts rows, decoding a name once and a message only where it may be a notice: that is what makes it fast. */
final class CountedRows implements RowSink {
    private final ExportText text;
    private final TallyBuilder tally;
    /** Of the year of the last row, by the bytes of their names. */
    private final Map<String, Count> counts = new HashMap<>();

    private int lastYear = CsvDate.NONE;
    private String user = "";
    private String message = "";

    CountedRows(ExportText text, TallyBuilder tally) {
        this.text = text;
        this.tally = tally;
    }

    @Override
    public void date(int year, char[] buffer, int offset, int length) {
        if (year != lastYear) {
            counts.clear();
            lastYear = year;
        }
    }

    @Override
    public void user(char[] buffer, int offset, int length) {
        user = new String(buffer, offset, length);
    }

    @Override
    public void message(char[] buffer, int offset, int length) {
        boolean mayBeNotice = length > 0 && buffer[offset + length - 1] == Notice.LAST;
        message = mayBeNotice ? text.decoded(new String(buffer, offset, length)) : "";
    }

    @Override
    public void end(long line) {
        Count count = counts.get(user);
        if (count == null) {
            count = tally.count(line, lastYear, text.decoded(user));
            counts.put(user, count);
        }
        count.add(message);
    }
}
