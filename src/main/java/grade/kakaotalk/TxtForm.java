package grade.kakaotalk;

/**
 * How a client writes a chat as text. What a line is can be told from the line alone, so that a line inside a message
 * which looks like a record is taken for one: nothing in these exports tells them apart.
 */
sealed interface TxtForm permits WindowsForm, MobileForm {
    Dialect dialect();

    /** Whether the first of such lines tells an export of this form from all others. */
    boolean isSign(String line);

    TxtLine read(String line);

    /** Whether records end otherwise than lines inside messages, as long as no program has changed that. */
    boolean tellsRecordsByLineEnds();
}
