package grade.diagnosis;

import grade.wording.Message;
import java.util.Optional;

/** Proved by a file that is right once what comes first in it is moved to its end. */
record AddedAtTop() implements Diagnosis {
    @Override
    public String id() {
        return "added-at-top";
    }

    @Override
    public String evidence() {
        return "A file that is right once what comes first in it is moved to its end.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        return Addition.expectedOf(symptom)
                .filter(addition -> symptom.isOfText() && addition.isAtTopOf(symptom.actual()))
                .map(addition -> message(symptom.path()));
    }
}
