package grade.diagnosis;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How equal lines become one. */
final class UniqMends {
    private static final Pattern OPTIONS_AND_FILE =
            Pattern.compile("((?:\\s+-\\w+)*)\\s+((?:<\\s*)?[^\\s<>-]\\S*)(\\s*)");

    static final List<Mended> ALL = List.of(
            Mended.of(
                    "unsorted-uniq",
                    "`sort` before `uniq`",
                    line -> Call.of("uniq", line).map(UniqMends::sorted)),
            Mended.of("uniq-without-count", "`uniq -c` for `uniq` or `sort -u`", UniqMends::counting));

    private UniqMends() {}

    private static String sorted(Call uniq) {
        Matcher file = OPTIONS_AND_FILE.matcher(uniq.arguments());
        return file.matches()
                ? uniq.as("sort ", file.group(2) + " | uniq" + file.group(1) + file.group(3))
                : uniq.as("sort | uniq", uniq.arguments());
    }

    private static Stream<String> counting(String line) {
        Stream<String> counted = Call.of("uniq", line)
                .filter(uniq -> Options.without('c', uniq.arguments()).findAny().isEmpty())
                .map(uniq -> uniq.with(" -c" + uniq.arguments().replaceAll("\\s-[du](?=\\s|$)", "")));
        Stream<String> kept = Call.of("sort", line)
                .flatMap(sort -> Options.without('u', sort.arguments()).map(rest -> sort.with(rest + " | uniq -c ")));
        return Stream.concat(counted, kept).flatMap(mended -> Stream.of(mended, sorted(mended)));
    }

    /** What was not counted was not sorted by its count. */
    private static String sorted(String counted) {
        return counted.replaceFirst("(uniq -c[^|]*)", "$1 | sort -rn ");
    }
}
