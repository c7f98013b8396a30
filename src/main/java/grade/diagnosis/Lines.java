package grade.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts taken line by line; what stands between newlines, as {@link String#lines} knows other ends of lines. */
final class Lines {
    private static final Pattern PADDED_COUNT = Pattern.compile(" +[0-9]{1,18} .*");

    private Lines() {}

    static List<String> of(String text) {
        String[] lines = FinalNewline.added(text).split("\n", -1);
        return Arrays.asList(lines).subList(0, lines.length - 1);
    }

    static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Without the blanks before a number at the start of each line, where each line has them. */
    static Stream<String> unpadded(String expected, String actual) {
        List<String> lines = of(actual);
        return !lines.isEmpty()
                        && lines.stream()
                                .allMatch(line -> PADDED_COUNT.matcher(line).matches())
                ? Stream.of(each(lines, String::stripLeading))
                : Stream.empty();
    }

    /** Without the first word of each line, or without the last one, where each has one more than is expected of it. */
    static Stream<String> narrowed(String expected, String actual) {
        List<String> wanted = of(expected);
        List<String> lines = of(actual);
        boolean isWider = lines.size() > 1
                && lines.size() == wanted.size()
                && IntStream.range(0, lines.size()).allMatch(i -> words(lines.get(i)) == words(wanted.get(i)) + 1);
        return isWider ? Stream.of(each(lines, Lines::withoutFirst), each(lines, Lines::withoutLast)) : Stream.empty();
    }

    private static int words(String line) {
        return new StringTokenizer(line).countTokens();
    }

    /** What is expected, where only the first word of each line of it is there, or all but that. */
    static Stream<String> widened(String expected, String actual) {
        List<String> wanted = of(expected);
        List<String> found = of(actual).stream().map(String::strip).toList();
        boolean hasColumns = !wanted.isEmpty()
                && wanted.stream().allMatch(line -> line.strip().indexOf(' ') > 0);
        boolean isPart = Stream.<UnaryOperator<String>>of(Lines::first, Lines::withoutFirst, Lines::withoutLast)
                .anyMatch(part -> wanted.stream().map(part).toList().equals(found));
        return hasColumns && isPart ? Stream.of(expected) : Stream.empty();
    }

    private static String each(List<String> lines, UnaryOperator<String> change) {
        return text(lines.stream().map(change).toList());
    }

    private static String first(String line) {
        return line.strip().substring(0, Math.max(0, line.strip().indexOf(' ')));
    }

    private static String withoutFirst(String line) {
        return line.strip().substring(line.strip().indexOf(' ') + 1).strip();
    }

    private static String withoutLast(String line) {
        String bare = line.strip();
        return bare.substring(0, Math.max(0, bare.lastIndexOf(' '))).strip();
    }
}
