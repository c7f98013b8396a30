package grade.diagnosis;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which lines a pattern takes. */
final class PatternMends {
    private static final Pattern OPERAND =
            Pattern.compile("((?:\\s+-[A-Za-z]+)*\\s+)('[^']+'|\"[^\"]+\"|[^\\s'\"-]\\S*)(.*)", Pattern.DOTALL);
    private static final Pattern SLASHES = Pattern.compile("(?<![\\w/])/([^/\\s][^/\\n]{0,99})/");
    private static final Pattern FIRST_ONLY = Pattern.compile("(?<!\\w)s/[^/\\n]*/[^/\\n]*/(?!\\w)");

    static final List<Mended> ALL = List.of(
            Mended.of(
                            "pattern-not-anchored",
                            "`^`, `$`, `-w` or `-x`, so that its pattern is found in one place only",
                            line -> Stream.concat(grepping(line), slashed(line)))
                    .unlessOfRanking(),
            Mended.of(
                    "pattern-case",
                    "`grep -i`, which takes capital and small letters alike",
                    line -> Call.of("grep", line).map(grep -> grep.with(" -i" + grep.arguments()))),
            new Mended("inverted-match", "`-v` of `grep` added or dropped", PatternMends::inverted),
            Mended.of(
                    "first-match-only",
                    "`g` behind `s///` of `sed`",
                    line -> Replacing.each(FIRST_ONLY, line, found -> Stream.of(found.group() + "g"))));

    private PatternMends() {}

    private static Stream<String> grepping(String line) {
        return Call.of("grep", line).flatMap(grep -> {
            Matcher operand = OPERAND.matcher(grep.arguments());
            if (!operand.matches()) {
                return Stream.empty();
            }
            String pattern = operand.group(2);
            return Stream.concat(
                    anchored(bare(pattern))
                            .map(other -> grep.with(operand.group(1) + "'" + other + "'" + operand.group(3))),
                    Stream.of(" -w", " -x").map(option -> grep.with(option + grep.arguments())));
        });
    }

    private static Stream<String> slashed(String line) {
        return Stream.of("awk", "gawk", "mawk", "sed", "perl")
                .flatMap(program -> Call.of(program, line))
                .flatMap(call -> Replacing.each(
                                SLASHES,
                                call.arguments(),
                                found -> anchored(found.group(1)).map(other -> "/" + other + "/"))
                        .map(call::with));
    }

    private static Stream<String> anchored(String pattern) {
        return Stream.of("^" + pattern, pattern + "$", "^" + pattern + "$")
                .filter(other -> !other.startsWith("^^") && !other.endsWith("$$") && !other.contains("'"));
    }

    private static String bare(String word) {
        boolean isQuoted = word.charAt(0) == '\'' || word.charAt(0) == '"';
        return isQuoted ? word.substring(1, word.length() - 1) : word;
    }

    /** A pattern that took nothing is none that takes the wrong half. */
    private static Stream<String> inverted(Symptom symptom) {
        boolean tookSome = symptom.actual().chars().anyMatch(c -> c > ' ' && c != '0');
        return tookSome ? inverted(symptom.experiments().line()) : Stream.empty();
    }

    private static Stream<String> inverted(String line) {
        return Call.of("grep", line)
                .flatMap(grep -> Stream.concat(
                                Options.without('v', grep.arguments()), Stream.of(" -v" + grep.arguments()))
                        .limit(1)
                        .map(grep::with));
    }
}
