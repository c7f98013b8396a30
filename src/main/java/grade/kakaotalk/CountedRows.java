package grade.kakaotalk;

import org.jspecify.annotations.Nullable;

/** Counts rows, decoding a name once and a message only where it may be a notice: that is what makes it fast. */
final class CountedRows implements RowSink {
    private final ExportText text;
    private final TallyBuilder tally;
    /** Of the year of the last row. */
    private final CountTable counts = new CountTable();

    private long line;
    private int year = CsvDate.NONE;
    private Count count = new Count("");
    private String message = "";

    CountedRows(ExportText text, TallyBuilder tally) {
        this.text = text;
        this.tally = tally;
    }

    @Override
    public void date(long startLine, int found, char[] buffer, int offset, int length) {
        line = startLine;
        if (year != found) {
            counts.clear();
            year = found;
        }
    }

    @Override
    public void user(char[] buffer, int offset, int length) {
        @Nullable Count known = counts.get(buffer, offset, length);
        count = known == null ? newCount(buffer, offset, length) : known;
    }

    private Count newCount(char[] buffer, int offset, int length) {
        Count found = tally.count(line, year, text.decoded(new String(buffer, offset, length)));
        counts.put(buffer, offset, length, found);
        return found;
    }

    @Override
    public void message(char[] buffer, int offset, int length) {
        boolean mayBeNotice = length > 0 && buffer[offset + length - 1] == Notice.LAST;
        message = mayBeNotice ? text.decoded(new String(buffer, offset, length)) : "";
    }

    @Override
    public void end() {
        count.add(message);
    }
}
