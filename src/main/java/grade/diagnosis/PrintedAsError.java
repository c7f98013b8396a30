package grade.diagnosis;

import grade.wording.Message;
import java.util.Optional;

/** Output that went to standard error. */
record PrintedAsError() implements Diagnosis {
    @Override
    public String id() {
        return "printed-as-error";
    }

    @Override
    public String evidence() {
        return "Standard error, which would be right on standard output.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        String errors = symptom.scene().actual().stderr();
        boolean isRight = symptom.isOfStdout()
                && !symptom.expected().isBlank()
                && !errors.isBlank()
                && errors.length() <= Symptom.LONGEST_TEXT
                && symptom.accepts(errors);
        return isRight ? Optional.of(message()) : Optional.empty();
    }
}
