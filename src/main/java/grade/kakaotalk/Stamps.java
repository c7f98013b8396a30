package grade.kakaotalk;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the clients write moments and days. Their words are spelled out: the JDK's own change with its version. */
final class Stamps {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> ENGLISH_DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> KOREAN_DAYS = List.of("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일");

    static final DateTimeFormatter MAC = pattern("uuuu-MM-dd HH:mm:ss").toFormatter(Locale.ROOT);
    static final DateTimeFormatter SPREADSHEET = pattern("uuuu.M.d H:mm").toFormatter(Locale.ROOT);

    static final DateTimeFormatter KOREAN_TIME = text("", ChronoField.AMPM_OF_DAY, 0, List.of("오전", "오후"))
            .appendPattern(" h:mm")
            .toFormatter(Locale.ROOT);
    static final DateTimeFormatter ENGLISH_TIME =
            text("h:mm ", ChronoField.AMPM_OF_DAY, 0, List.of("AM", "PM")).toFormatter(Locale.ROOT);

    static final DateTimeFormatter KOREAN_DAY =
            text("uuuu년 M월 d일 ", ChronoField.DAY_OF_WEEK, 1, KOREAN_DAYS).toFormatter(Locale.ROOT);
    static final DateTimeFormatter ENGLISH_DAY = text("", ChronoField.DAY_OF_WEEK, 1, ENGLISH_DAYS)
            .appendLiteral(", ")
            .append(text("", ChronoField.MONTH_OF_YEAR, 1, MONTHS).toFormatter(Locale.ROOT))
            .appendPattern(" d, uuuu")
            .toFormatter(Locale.ROOT);

    static final DateTimeFormatter ANDROID_KOREAN =
            pattern("uuuu년 M월 d일 ").append(KOREAN_TIME).toFormatter(Locale.ROOT);
    static final DateTimeFormatter ANDROID_ENGLISH = text("", ChronoField.MONTH_OF_YEAR, 1, MONTHS)
            .appendPattern(" d, uuuu, ")
            .append(ENGLISH_TIME)
            .toFormatter(Locale.ROOT);

    static final DateTimeFormatter IOS_KOREAN =
            pattern("uuuu. M. d. ").append(KOREAN_TIME).toFormatter(Locale.ROOT);
    static final DateTimeFormatter IOS_ENGLISH = text("", ChronoField.MONTH_OF_YEAR, 1, shortened(MONTHS))
            .appendPattern(" d, uuuu 'at' ")
            .append(ENGLISH_TIME)
            .toFormatter(Locale.ROOT);

    private Stamps() {}

    private static DateTimeFormatterBuilder pattern(String pattern) {
        return new DateTimeFormatterBuilder().appendPattern(pattern);
    }

    /** The pattern and a word for a field, the first word for the field's first number. */
    private static DateTimeFormatterBuilder text(String pattern, TemporalField field, long first, List<String> words) {
        Map<Long, String> texts = new HashMap<>();
        for (String word : words) {
            texts.put(first + texts.size(), word);
        }
        return pattern(pattern).appendText(field, texts);
    }

    private static List<String> shortened(List<String> words) {
        return words.stream().map(word -> word.substring(0, 3)).toList();
    }
}
