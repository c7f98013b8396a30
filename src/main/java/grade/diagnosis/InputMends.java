package grade.diagnosis;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What goes into programs. */
final class InputMends {
    private static final Pattern HERE_STRING = Pattern.compile("<<<\\s*");
    private static final Pattern ONE_IN_OPTION = Pattern.compile("(?<=\\s-[A-Za-z]{0,9})1(?=[A-Za-z]*(?:[\\s|;&)]|$))");
    private static final Pattern SINGLE_QUOTED = Pattern.compile("'([^'\"]*[$`][^'\"]*)'");

    /** Tried before bash is believed that there is no such program. */
    static final Mended TYPED_IN_KOREAN = Mended.of(
            "typed-in-korean", "the keys of its Hangul letters read in the English layout", InputMends::retyped);

    static final List<Mended> ALL = List.of(
            Mended.of("decomposed-answer", "its letters composed (NFC)", line -> Stream.of(Form.composed(line))),
            Mended.of(
                    "one-for-l",
                    "the letter l for the digit 1 in an option",
                    line -> Replacing.each(ONE_IN_OPTION, line, found -> Stream.of("l"))),
            new Mended("name-not-content", "the file read where its name was", InputMends::reading),
            new Mended(
                    "single-quoted", "double quotes for single ones around a $ or a backquote", InputMends::expanded));

    private InputMends() {}

    private static Stream<String> retyped(String line) {
        return Dubeolsik.retyped("", line);
    }

    private static Stream<String> reading(Symptom symptom) {
        String line = symptom.experiments().line();
        Stream<String> fromFile = Replacing.each(HERE_STRING, line, found -> Stream.of("< "));
        Stream<String> printed = symptom.scene().start().files().keySet().stream()
                .filter(path -> line.contains(path))
                .limit(2)
                .flatMap(path -> Replacing.each(
                        Pattern.compile(
                                "(?<![\\w./-])(?:echo|printf)\\s+['\"]?(" + Pattern.quote(path) + ")['\"]?\\s*\\|"),
                        line,
                        found -> Stream.of("cat '" + found.group(1) + "' |")));
        return Stream.concat(fromFile, printed);
    }

    /** Only what was given as it stands can be meant to be expanded. */
    private static Stream<String> expanded(Symptom symptom) {
        return symptom.actual().contains("$") || symptom.actual().contains("`")
                ? Replacing.each(
                        SINGLE_QUOTED, symptom.experiments().line(), found -> Stream.of("\"" + found.group(1) + "\""))
                : Stream.empty();
    }
}
