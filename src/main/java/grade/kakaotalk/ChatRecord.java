package grade.kakaotalk;

import java.util.OptionalInt;

/**
 * One record of a CSV export, its fields as they are.
 *
 * @param line where it starts in the file, from 1
 * @param date {@code 2021-01-05 10:00:00}, or blank where the message was deleted
 */
public record ChatRecord(long line, String date, String user, String text) {
    private static final String FORM = "dddd-dd-dd dd:dd:dd";

    /** The year of its date, where it has one. */
    public OptionalInt year() {
        return date.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(date, 0, 4, 10));
    }

    boolean hasGoodDate() {
        return date.isBlank() || hasForm();
    }

    private boolean hasForm() {
        if (date.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char c = date.charAt(i);
            boolean fits = FORM.charAt(i) == 'd' ? c >= '0' && c <= '9' : c == FORM.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
