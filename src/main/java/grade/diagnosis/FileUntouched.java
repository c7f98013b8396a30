package grade.diagnosis;

import grade.wording.Message;
import java.util.Optional;

/** A file that should have changed and did not; why is not known. */
record FileUntouched() implements Diagnosis {
    @Override
    public String id() {
        return "file-untouched";
    }

    @Override
    public String evidence() {
        return "A file that holds what it held before.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        return symptom.isUntouched() && !symptom.isMissing() && symptom.hasEnded()
                ? Optional.of(message(symptom.path()))
                : Optional.empty();
    }
}
