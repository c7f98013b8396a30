package grade.xray;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line says of a sender beside the name.
 *
 * @param count the one number beside it, where there is nothing else
 */
record Row(Kind kind, OptionalLong count) {
    private static final Pattern DATE = Pattern.compile("(?<![0-9A-Za-z\\x80-\\xFF])(\\d{4})[-./]\\d{1,2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
    /** Letters of any script; octets above 7F are parts of characters. */
    private static final Pattern WORDS = Pattern.compile("[A-Za-z\\x80-\\xFF]");

    /** What can be told by it. */
    enum Kind {
        /** A message of the year. */
        OF_YEAR,
        /** A message of another year. */
        OF_OTHER_YEAR,
        /** A name and nothing else: one message, or one place in a ranking. */
        NAME,
        /** A name and a number. */
        COUNTED,
        /** Something else. */
        OTHER
    }

    /**
     * Reads a line.
     *
     * @param rest without the name, in octets
     */
    static Row of(String rest, int year) {
        Matcher date = DATE.matcher(rest);
        if (date.find()) {
            boolean ofYear = Integer.parseInt(date.group(1)) == year;
            return new Row(ofYear ? Kind.OF_YEAR : Kind.OF_OTHER_YEAR, OptionalLong.empty());
        }
        if (WORDS.matcher(rest).find()) {
            return new Row(Kind.OTHER, OptionalLong.empty());
        }
        Matcher number = NUMBER.matcher(rest);
        if (!number.find()) {
            return new Row(Kind.NAME, OptionalLong.empty());
        }
        long value = Long.parseLong(number.group());
        if (value == year) {
            return new Row(Kind.OF_YEAR, OptionalLong.empty());
        }
        return number.find()
                ? new Row(Kind.OTHER, OptionalLong.empty())
                : new Row(Kind.COUNTED, OptionalLong.of(value));
    }
}
