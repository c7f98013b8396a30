package grade.diagnosis;

import grade.wording.Message;
import java.util.Optional;

/** Proved by a file that held text and is still there, without any. */
record FileEmptied() implements Diagnosis {
    @Override
    public String id() {
        return "file-emptied";
    }

    @Override
    public String evidence() {
        return "A file that held text and is still there, without any.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        boolean isEmpty =
                symptom.isOfFile() && symptom.isOfText() && symptom.actual().isEmpty();
        return isEmpty && !symptom.before().isEmpty() && !symptom.expected().isEmpty()
                ? Optional.of(message(symptom.path()))
                : Optional.empty();
    }
}
