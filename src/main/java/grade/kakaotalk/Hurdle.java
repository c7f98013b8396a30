package grade.kakaotalk;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Something in an export that a line may trip over, and the same export without it. In an order in which the first that
 * helps is the cause: the later ones take more out, and with it what the earlier ones are about.
 */
public enum Hurdle {
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

    Stream<ChatRecord> without(ChatRecord found, int year) {
        return switch (this) {
            case LINES_IN_MESSAGES -> Stream.of(saying(found, found.text().replace('\n', ' ')));
            case YEAR_ELSEWHERE -> Stream.of(isOfOther(found, year) ? withoutDigits(found, year) : found);
            case BLANK_IN_NAME -> Stream.of(named(found, name -> name.replace(' ', '_')));
            case COMMA_IN_NAME -> Stream.of(named(found, name -> name.replace(',', '_')));
            case QUOTE_IN_NAME -> Stream.of(named(found, name -> name.replace('"', '_')));
            case BLANK_SENDER -> found.user().isBlank() ? Stream.empty() : Stream.of(found);
            case OTHER_YEARS -> isOfOther(found, year) ? Stream.empty() : Stream.of(found);
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

    static List<ChatRecord> without(List<Hurdle> hurdles, List<ChatRecord> records, int year) {
        Stream<ChatRecord> left = records.stream();
        for (Hurdle hurdle : hurdles) {
            left = left.flatMap(found -> hurdle.without(found, year));
        }
        return left.toList();
    }
}
