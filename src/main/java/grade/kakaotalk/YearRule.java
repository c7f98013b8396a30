package grade.kakaotalk;

import java.util.List;
import java.util.OptionalInt;

/** Which rows somebody takes for rows of a year. */
enum YearRule {
    DATE_IN_YEAR,
    FIRST_FIELD_HOLDS_YEAR,
    ALL_YEARS,
    LINE_HOLDS_YEAR;

    List<Misreading> causes() {
        return switch (this) {
            case DATE_IN_YEAR, FIRST_FIELD_HOLDS_YEAR -> List.of();
            case ALL_YEARS -> List.of(Misreading.ALL_YEARS_COUNTED);
            case LINE_HOLDS_YEAR -> List.of(Misreading.MESSAGE_TEXT_COUNTED);
        };
    }

    boolean takes(ChatRecord found, int year) {
        return switch (this) {
            case DATE_IN_YEAR, FIRST_FIELD_HOLDS_YEAR -> found.year().equals(OptionalInt.of(year));
            case ALL_YEARS -> true;
            case LINE_HOLDS_YEAR -> takes(firstLine(found), year);
        };
    }

    boolean takes(String line, int year) {
        String digits = String.valueOf(year);
        return switch (this) {
            case DATE_IN_YEAR -> line.startsWith(digits);
            case FIRST_FIELD_HOLDS_YEAR -> line.split(",", 2)[0].contains(digits);
            case ALL_YEARS -> true;
            case LINE_HOLDS_YEAR -> line.contains(digits);
        };
    }

    private static String firstLine(ChatRecord found) {
        return found.date() + ',' + found.user() + ',' + found.text().split("\n", 2)[0];
    }
}
