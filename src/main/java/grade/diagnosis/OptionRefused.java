package grade.diagnosis;

import grade.wording.Message;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An option that its program does not know, where nothing came of the line. */
record OptionRefused() implements Diagnosis {
    private static final Pattern REPORT = Pattern.compile(
            "^([\\w.+/-]{1,99}): (?:invalid option -- '(.)'|unrecognized option '([^'\\n]{1,99})')$",
            Pattern.MULTILINE);

    @Override
    public String id() {
        return "option-refused";
    }

    @Override
    public String evidence() {
        return "The program's own report on standard error, where nothing was printed or the file was left as it was.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        String errors = symptom.scene().actual().stderr();
        if (!symptom.isWithoutEffect() || errors.length() > Symptom.LONGEST_TEXT) {
            return Optional.empty();
        }
        Matcher report = REPORT.matcher(errors);
        return report.find() ? Optional.of(message(report.group(1), option(report))) : Optional.empty();
    }

    private static String option(Matcher report) {
        return report.group(2) == null ? report.group(3) : "-" + report.group(2);
    }
}
