package grade.diagnosis;

import grade.sandbox.Run;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What bash itself says about programs that it did not find. */
final class NotFound {
    /** Bash calls itself {@code environment} inside a function that came with the line; 5.2 leaves the line number out. */
    private static final Pattern REPORT = Pattern.compile(
            "^(?:bash|environment): (?:line \\d{1,9}: )?(.{1,255}): command not found$", Pattern.MULTILINE);

    private NotFound() {}

    /** The names, sorted: the parts of a pipeline report in any order. */
    static SortedSet<String> names(Run run) {
        SortedSet<String> names = new TreeSet<>();
        if (run.stderr().length() <= Symptom.LONGEST_TEXT) {
            Matcher report = REPORT.matcher(run.stderr());
            while (report.find()) {
                names.add(report.group(1));
            }
        }
        return names;
    }
}
