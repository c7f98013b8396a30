package grade.diagnosis;

import grade.wording.Message;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proved by three numbers in the layout of {@code wc}, the first of which would be right alone. */
record WholeWc() implements Diagnosis {
    private static final int LONGEST = 1000;
    private static final Pattern COUNTS =
            Pattern.compile("\\s*(\\d{1,18})[ \\t]+(\\d{1,18})[ \\t]+(\\d{1,18})(?:[ \\t]+(?!\\d+\\s*$)\\S+)?\\n?");

    @Override
    public String id() {
        return "whole-wc";
    }

    @Override
    public String evidence() {
        return "Three numbers in the layout of `wc`, the first of which would be right alone.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        if (!symptom.isOfStdout() || symptom.actual().length() > LONGEST) {
            return Optional.empty();
        }
        Matcher counts = COUNTS.matcher(symptom.actual());
        return counts.matches() && mayBeOfOneText(counts) && symptom.accepts(counts.group(1) + "\n")
                ? Optional.of(message())
                : Optional.empty();
    }

    /** A text has no fewer bytes than lines and words. */
    private static boolean mayBeOfOneText(Matcher counts) {
        long bytes = Long.parseLong(counts.group(3));
        return bytes >= Long.parseLong(counts.group(1)) && bytes >= Long.parseLong(counts.group(2));
    }
}
