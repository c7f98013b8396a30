package grade.diagnosis;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What lines are sorted by. */
final class SortMends {
    private static final Pattern BEFORE_PICKING = Pattern.compile("(?<!\\|)\\|(?=\\s*(?:head|tail|sed)\\b)");
    private static final Pattern KEY = Pattern.compile("\\s-k ?[0-9.,]+[a-zA-Z]*");

    static final List<Mended> LIKELIER = List.of(
            Mended.of("text-sort", "`sort -n` for `sort`", line -> sorting(line, 'n', Options::with)),
            Mended.of("number-sort", "`sort` for `sort -n`", line -> sorting(line, 'n', Options::without))
                    .unlessOfRanking(),
            Mended.of(
                            "sort-direction",
                            "`-r` of `sort` added or dropped",
                            line -> Stream.concat(
                                    sorting(line, 'r', Options::with), sorting(line, 'r', Options::without)))
                    .unlessOfRanking(),
            Mended.of(
                    "not-sorted",
                    "the lines sorted before `head`, `tail` or `sed` picks some",
                    line -> Replacing.each(
                            BEFORE_PICKING, line, bar -> Stream.of("| sort -rn |", "| sort -n |", "| sort |"))));

    static final List<Mended> RARER = List.of(Mended.of("sort-key", "`sort` without its key `-k`", SortMends::keyless));

    private SortMends() {}

    private static Stream<String> sorting(
            String line, char option, BiFunction<Character, String, Stream<String>> change) {
        return Call.of("sort", line)
                .flatMap(sort -> change.apply(option, sort.arguments()).map(sort::with));
    }

    private static Stream<String> keyless(String line) {
        return Call.of("sort", line)
                .filter(sort -> KEY.matcher(sort.arguments()).find())
                .flatMap(sort -> {
                    String rest = KEY.matcher(sort.arguments()).replaceAll("");
                    return Stream.of(rest, " -n" + rest, " -rn" + rest).map(sort::with);
                });
    }
}
