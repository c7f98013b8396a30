package grade.diagnosis;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which part of a line is taken. */
final class FieldMends {
    private static final Pattern FIELD_OF_CUT = Pattern.compile("(?<=\\s-f ?)[1-9](?![0-9,-])");
    private static final Pattern FIELD_OF_AWK = Pattern.compile("(?<=\\$)[1-9](?![0-9])");
    private static final Pattern SEPARATOR_OF_CUT = Pattern.compile("\\s-d\\s*('[^']*'|\"[^\"]*\"|\\\\?\\S)");
    private static final Pattern SEPARATOR_OF_AWK = Pattern.compile("\\s-F\\s*(?:'[^']*'|\"[^\"]*\"|\\S+)");
    private static final List<String> SEPARATORS = List.of(",", " ", ":", ";", "|", "\t", "\"");

    static final List<Mended> ALL = List.of(
            new Mended("wrong-separator", "another separator in `cut -d` or `awk -F`", FieldMends::separated),
            Mended.of("wrong-field", "another field in `cut -f` or `$1` of awk", FieldMends::shifted));

    private FieldMends() {}

    private static Stream<String> shifted(String line) {
        return Stream.concat(
                Call.of("cut", line)
                        .flatMap(cut -> Replacing.each(FIELD_OF_CUT, cut.arguments(), FieldMends::others)
                                .map(cut::with)),
                Call.of("awk", line)
                        .flatMap(awk -> Replacing.each(FIELD_OF_AWK, awk.arguments(), FieldMends::others)
                                .map(awk::with)));
    }

    /** The nearest first. */
    private static Stream<String> others(MatchResult field) {
        int number = Integer.parseInt(field.group());
        return Stream.of(number - 1, number + 1, number - 2, number + 2)
                .filter(other -> other >= 1)
                .map(String::valueOf);
    }

    private static Stream<String> separated(Symptom symptom) {
        String line = symptom.experiments().line();
        List<String> present = SEPARATORS.stream()
                .filter(separator -> isPresent(separator, symptom))
                .toList();
        Stream<Call> cuts = Call.of("cut", line).filter(cut -> !isPresent(separator(cut), symptom));
        return Stream.concat(
                cuts.flatMap(cut -> separated(cut, SEPARATOR_OF_CUT, " -d", present)),
                Call.of("awk", line).flatMap(awk -> separated(awk, SEPARATOR_OF_AWK, " -F", present)));
    }

    private static boolean isPresent(String separator, Symptom symptom) {
        return symptom.scene().start().files().values().stream().anyMatch(text -> text.contains(separator));
    }

    /** What {@code cut} cuts at: tabs where it is not told. */
    private static String separator(Call cut) {
        Matcher given = SEPARATOR_OF_CUT.matcher(cut.arguments());
        return given.find() ? given.group(1).replaceAll("['\"\\\\]", "") : "\t";
    }

    private static Stream<String> separated(Call call, Pattern old, String option, List<String> separators) {
        String rest = old.matcher(call.arguments()).replaceAll("");
        return separators.stream().map(separator -> call.with(option + "'" + separator + "'" + rest));
    }
}
