package grade.diagnosis;

import grade.sandbox.Ending;
import grade.sandbox.Limit;
import grade.wording.Message;
import java.util.Optional;

/** Proved by the sandbox, which stopped the line at a limit. */
record LimitReached(Limit limit) implements Diagnosis {
    @Override
    public String id() {
        return limit.word();
    }

    @Override
    public String evidence() {
        return "The sandbox, which stopped the line at a limit.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        boolean isOfEnding = symptom.finding().item().equals("ending");
        return isOfEnding && symptom.scene().actual().ending().equals(new Ending.Limited(limit))
                ? Optional.of(message())
                : Optional.empty();
    }
}
