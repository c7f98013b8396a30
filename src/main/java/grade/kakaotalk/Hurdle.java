package grade.kakaotalk;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * Something in an export that a line may trip over, and the same export without it. In an order in which the first that
 * helps is the cause: the later ones take more out, and with it what the earlier ones are about.
 */
public enum Hurdle {
    /** Text in CP949; it becomes UTF-8. */
    CP949("cp949-in-data"),
    /** No header; there is one. */
    NO_HEADER("no-header-in-data"),
    /** Quotes around dates; they go. */
    QUOTED_DATES("quoted-dates-in-data"),
    /** Names without quotes around them; they get some, and texts too. */
    UNQUOTED_NAMES("unquoted-names-in-data"),
    /** Messages over several lines; they become one line. */
    LINES_IN_MESSAGES("continuation-lines-counted"),
    /** The year in rows of other years, outside the date; its digits become noughts. */
    YEAR_ELSEWHERE("message-text-counted"),
    /** Blanks inside names; they become {@code _}, as the next two do. */
    BLANK_IN_NAME("name-cut-at-blank"),
    /** Commas inside names. */
    COMMA_IN_NAME("name-cut-at-comma"),
    /** Quotes inside names. */
    QUOTE_IN_NAME("name-cut-at-quote"),
    /** Rows without a sender; they are left out. */
    BLANK_SENDER("blank-sender-counted"),
    /** Rows of other years; they are left out. */
    OTHER_YEARS("all-years-counted");

    private final String id;

    Hurdle(String id) {
        this.id = id;
    }

    /** The diagnosis it is known by in missions and reports. */
    public String id() {
        return id;
    }

    /** The same track without it; an equal one where it is not there. */
    Track without(Track track) {
        int year = track.year();
        return switch (this) {
            case CP949 -> track.with(Encoding.UTF_8);
            case NO_HEADER -> track.with(track.form().withHeader());
            case QUOTED_DATES -> track.with(track.form().withBareDates());
            case UNQUOTED_NAMES -> track.with(track.form().withQuotes());
            case LINES_IN_MESSAGES ->
                track.each(found -> saying(found, found.text().replace('\n', ' ')));
            case YEAR_ELSEWHERE -> track.each(found -> isOfOther(found, year) ? withoutDigits(found, year) : found);
            case BLANK_IN_NAME -> track.each(found -> named(found, name -> name.replace(' ', '_')));
            case COMMA_IN_NAME -> track.each(found -> named(found, name -> name.replace(',', '_')));
            case QUOTE_IN_NAME -> track.each(found -> named(found, name -> name.replace('"', '_')));
            case BLANK_SENDER -> track.only(found -> !found.user().isBlank());
            case OTHER_YEARS -> track.only(found -> !isOfOther(found, year));
        };
    }

    private static boolean isOfOther(ChatRecord found, int year) {
        return !found.year().equals(OptionalInt.of(year));
    }

    private static ChatRecord withoutDigits(ChatRecord found, int year) {
        String digits = String.valueOf(year);
        String noughts = "0".repeat(digits.length());
        return saying(
                named(found, name -> name.replace(digits, noughts)),
                found.text().replace(digits, noughts));
    }

    private static ChatRecord named(ChatRecord found, UnaryOperator<String> change) {
        String user = found.user().isBlank() ? found.user() : change.apply(found.user());
        return new ChatRecord(found.line(), found.year(), found.date(), user, found.text());
    }

    private static ChatRecord saying(ChatRecord found, String text) {
        return new ChatRecord(found.line(), found.year(), found.date(), found.user(), text);
    }
}
