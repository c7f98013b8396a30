package grade.kakaotalk;

/**
 * Takes the rows of an export field by field. The characters of a field, each a byte of the text, are there during the
 * call only.
 */
interface RowSink {
    /** {@code year} is that of the date, {@link CsvDate#NONE} where there is no date. */
    void date(int year, char[] buffer, int offset, int length);

    void user(char[] buffer, int offset, int length);

    void message(char[] buffer, int offset, int length);

    /** The row is whole; {@code line} is where it started, from 1. */
    void end(long line);
}
