package grade.kakaotalk;

import java.util.OptionalInt;

/** What a line of a text export is. */
sealed interface TxtLine {
    /** Neither of the others: it goes on with the message before, or belongs to the header. */
    record Rest(String text) implements TxtLine {}

    /**
     * The beginning of a day.
     *
     * @param year where the lines that follow have none
     */
    record Day(OptionalInt year, String date) implements TxtLine {}

    /**
     * The beginning of a message, or a notice.
     *
     * @param year where the line itself has one
     * @param date what it has of it
     * @param user empty for a notice
     */
    record Entry(OptionalInt year, String date, String user, String text) implements TxtLine {}
}
