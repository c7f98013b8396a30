package grade.kakaotalk;

/**
 * Takes the rows of an export field by field. The characters of a field, each a byte of the text, are there during the
 * call only.
 */
interface RowSink {
    /**
     * The first field.
     *
     * @param line on which the row starts, from 1
     * @param year of the date, {@link CsvDate#NONE} where there is none
     */
    void date(long line, int year, char[] buffer, int offset, int length);

    void user(char[] buffer, int offset, int length);

    void message(char[] buffer, int offset, int length);

    /** The row has no more fields. */
    void end();
}
