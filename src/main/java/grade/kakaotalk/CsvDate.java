package grade.kakaotalk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date of a row: {@code 2021-01-05 10:00:00}, or one of the forms that spreadsheets make of it, such as
 * {@code 2021.1.5 9:03}, {@code 2021-01-05 오전 9:03} or {@code 1/5/2021 9:03 AM}. The year has four digits in all of
 * them: with two, it could be taken for a day. Whether the day or the month comes first does not matter to a year.
 */
final class CsvDate {
    static final int NONE = -1;

    private static final int LENGTH = "2021-01-05 10:00:00".length();
    /** The longest that a spreadsheet may make of it has 26. */
    private static final int MOST = 40;

    private static final String TIME =
            "(?:(?:오전|오후|[AaPp][Mm]) )?(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?: [AaPp][Mm])?";
    private static final Pattern SPREADSHEET = Pattern.compile(
            "(?:(?<first>\\d{4})(?<a>[-./]) ?%1$s\\k<a> ?%2$s\\.?|(?:%1$s(?<b>[-./])%2$s\\k<b>|%2$s(?<c>[-./])%1$s\\k<c>)(?<last>\\d{4})) %3$s"
                    .formatted(Clock.MONTH, Clock.DAY, TIME));

    private CsvDate() {}

    /** The year of a date in the form of the client itself, {@link #NONE} where it is in no such form. */
    static int year(char[] text, int at, int length) {
        boolean fits = length == LENGTH
                && text[at + 4] == '-'
                && isNumber(text, at + 5, 1, 12)
                && text[at + 7] == '-'
                && isNumber(text, at + 8, 1, 31)
                && text[at + 10] == ' '
                && isNumber(text, at + 11, 0, 23)
                && text[at + 13] == ':'
                && isNumber(text, at + 14, 0, 59)
                && text[at + 16] == ':'
                && isNumber(text, at + 17, 0, 59);
        if (!fits) {
            return NONE;
        }
        int century = number(text, at);
        int ofCentury = number(text, at + 2);
        return century < 0 || ofCentury < 0 ? NONE : century * 100 + ofCentury;
    }

    /** Whether it is a date, but not as the client writes it. */
    static boolean isOfSpreadsheet(String text) {
        return year(text.toCharArray(), 0, text.length()) == NONE && year(text) != NONE;
    }

    /** The year of a date in any of the forms, {@link #NONE} where it is in none. */
    static int year(String text) {
        int ofTheClient = year(text.toCharArray(), 0, text.length());
        if (ofTheClient != NONE || text.length() > MOST) {
            return ofTheClient;
        }
        Matcher matcher = SPREADSHEET.matcher(text);
        if (!matcher.matches()) {
            return NONE;
        }
        return Integer.parseInt(Optional.ofNullable(matcher.group("first")).orElseGet(() -> matcher.group("last")));
    }

    private static boolean isNumber(char[] text, int at, int least, int most) {
        int number = number(text, at);
        return number >= least && number <= most;
    }

    /** The number of two digits there, negative where there are none. */
    private static int number(char[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NONE : tens * 10 + ones;
    }
}
