package grade.diagnosis;

import grade.wording.Message;
import java.util.Optional;

/** Proved by a file that holds exactly what was to be added to it, and nothing of what it held before. */
record Overwrote() implements Diagnosis {
    @Override
    public String id() {
        return "overwrote";
    }

    @Override
    public String evidence() {
        return "A file that holds exactly what was to be added to it, and nothing of what it held before.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        boolean changed = symptom.isOfText() && !symptom.isUntouched();
        return Addition.expectedOf(symptom)
                .filter(addition -> changed && addition.isAll(symptom.actual()))
                .map(addition -> message(symptom.path()));
    }
}
