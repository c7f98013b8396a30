package grade.kakaotalk;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clients for phones: each record starts with its moment, then has {@code , name : text} or a notice. The name ends
 * at the first {@code  : }, so that one which holds it is cut there, always in the same way.
 *
 * @param sign what the first record of such an export looks like, and of no other
 */
record MobileForm(Dialect dialect, Pattern sign, Pattern entry, Pattern day) implements TxtForm {
    static final List<MobileForm> ALL = List.of(
            of(Dialect.ANDROID_TXT, Clock.ANDROID, Clock.ANDROID, Clock.KOREAN_DAY),
            of(Dialect.ANDROID_TXT_EN, Clock.ANDROID_ENGLISH, Clock.ENGLISH, Clock.ENGLISH_DAY),
            of(Dialect.IOS_TXT, Clock.IOS, Clock.IOS, Clock.KOREAN_DAY),
            of(Dialect.IOS_TXT_EN, Clock.ENGLISH, Clock.ENGLISH, Clock.ENGLISH_DAY));

    private static final String NAME_END = " : ";

    private static MobileForm of(Dialect dialect, String sign, String moment, String day) {
        return new MobileForm(
                dialect,
                Pattern.compile(sign + "[,:] .*", Pattern.DOTALL),
                Pattern.compile("(?<moment>" + moment + ")(?:, (?<rest>.*)|: (?<notice>.*))?", Pattern.DOTALL),
                Pattern.compile(day));
    }

    @Override
    public boolean isSign(String line) {
        return sign.matcher(line).matches();
    }

    @Override
    public TxtLine read(String line) {
        Matcher found = entry.matcher(line);
        if (found.matches()) {
            return record(found);
        }
        return day.matcher(line).matches() ? new TxtLine.Day(OptionalInt.empty(), line) : new TxtLine.Rest(line);
    }

    private static TxtLine record(Matcher found) {
        OptionalInt year = OptionalInt.of(Clock.year(found));
        String moment = found.group("moment");
        if (found.group("notice") != null) {
            return new TxtLine.Entry(year, moment, "", found.group("notice"));
        }
        if (found.group("rest") == null) {
            return new TxtLine.Day(year, moment);
        }
        // An editor may have taken the blank at the line's end away.
        String rest = found.group("rest") + ' ';
        int end = rest.indexOf(NAME_END);
        if (end < 0 || end > TallyBuilder.MOST_OF_NAME) {
            return new TxtLine.Entry(year, moment, "", found.group("rest"));
        }
        return new TxtLine.Entry(
                year,
                moment,
                rest.substring(0, end),
                rest.substring(end + NAME_END.length()).strip());
    }

    /** Those for Android end records with CRLF, and lines inside messages with LF. */
    @Override
    public boolean tellsRecordsByLineEnds() {
        return dialect.isAndroid();
    }
}
