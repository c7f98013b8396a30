package grade.kakaotalk;

import java.util.regex.Matcher;

/** Expressions for the dates and times of text exports; each date captures its year as {@code year}. */
final class Clock {
    /** Twelve or 24 hours, the half of the day before or after; some systems put special blanks between. */
    static final String TIME = "(?:(?:오전|오후|[AP]M)\\h)?(?:[01]?\\d|2[0-3]):[0-5]\\d(?:\\h(?:[AaPp][Mm]|[ap]\\.m\\.))?";

    private static final String YEAR = "(?<year>\\d{4})";
    static final String MONTH = "(?:0?[1-9]|1[0-2])";
    static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH_NAME =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String SHORT_MONTH_NAME = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    private static final String KOREAN_DATE = YEAR + "년 " + MONTH + "월 " + DAY + "일";

    /** As in {@code 2021년 3월 1일 월요일}. */
    static final String KOREAN_DAY = KOREAN_DATE + " [월화수목금토일]요일";

    /** As in {@code Saturday, July 22, 2023}. */
    static final String ENGLISH_DAY = WEEKDAY + ", " + MONTH_NAME + " " + DAY + ", " + YEAR;

    /** As in {@code 2021년 7월 9일 오후 8:34}. */
    static final String ANDROID = KOREAN_DATE + " " + TIME;

    /** As in {@code July 9, 2020, 8:34 PM}. */
    static final String ANDROID_ENGLISH = MONTH_NAME + " " + DAY + ", " + YEAR + ", " + TIME;

    /** As in {@code 2021. 7. 9. 오후 8:34}. */
    static final String IOS = YEAR + "\\. " + MONTH + "\\. " + DAY + "\\. " + TIME;

    /** The former and {@code Jul 9, 2020 at 8:34 PM}; in older ones a comma, or nothing, stands for the word. */
    static final String ENGLISH =
            "(?:" + MONTH_NAME + "|" + SHORT_MONTH_NAME + ") " + DAY + ", " + YEAR + "(?: at|,)? " + TIME;

    private Clock() {}

    /** The year of the date that was found. */
    static int year(Matcher found) {
        return Integer.parseInt(found.group("year"));
    }
}
