package grade.diagnosis;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which lines are picked by their number. */
final class PickMends {
    private static final Pattern COUNT = Pattern.compile("(?<![\\w.,])[0-9]{1,6}(?![\\w.])");
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\w./\\\\])[0-9]{1,6}(?=[,pqd!{$])|(?<=,)[0-9]{1,6}(?=[pqd!{])");
    private static final Pattern RECORD = Pattern.compile("(?<=NR ?[<>=!]=? ?)[0-9]{1,6}");

    private static final Pattern FIRST_IN_LINE = Pattern.compile("^\\s*head([^|]*?)\\s+([^\\s|-]+)\\s*\\|(.*)$");

    static final List<Mended> ALL = List.of(
            Mended.of(
                    "head-off-by-one",
                    "one more or one less in `head`, `tail`, an address of `sed` or `NR` of awk",
                    PickMends::shifted),
            Mended.of(
                    "head-for-tail",
                    "`tail` for `head`, or `head` for `tail`",
                    line -> Stream.concat(
                            Call.of("head", line).map(call -> call.as("tail", call.arguments())),
                            Call.of("tail", line).map(call -> call.as("head", call.arguments())))),
            Mended.of(
                    "picked-too-early",
                    "the `head` that begins it at its end",
                    line -> Replacing.each(FIRST_IN_LINE, line, PickMends::last)));

    private PickMends() {}

    private static Stream<String> shifted(String line) {
        Stream<String> counted = Stream.of("head", "tail")
                .flatMap(program -> Call.of(program, line))
                .flatMap(call -> Replacing.each(COUNT, call.arguments(), PickMends::neighbours)
                        .map(call::with));
        Stream<String> addressed = Call.of("sed", line)
                .flatMap(call -> Replacing.each(ADDRESS, call.arguments(), PickMends::neighbours)
                        .map(call::with));
        return Stream.of(counted, addressed, Replacing.each(RECORD, line, PickMends::neighbours))
                .flatMap(lines -> lines);
    }

    private static Stream<String> last(MatchResult head) {
        return Stream.of("cat " + head.group(2) + " | " + head.group(3) + " | head" + head.group(1));
    }

    private static Stream<String> neighbours(MatchResult number) {
        int value = Integer.parseInt(number.group());
        return Stream.of(value + 1, value - 1).filter(other -> other >= 0).map(String::valueOf);
    }
}
