package grade.diagnosis;

import grade.wording.Message;
import java.util.Optional;

/** Proved by all the cases: the same was printed in each, though the solution prints different texts. */
record ConstantAnswer() implements Diagnosis {
    @Override
    public String id() {
        return "constant-answer";
    }

    @Override
    public String evidence() {
        return "All the cases: the same was printed in each, though the solution prints different texts.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        boolean answersDiffer = symptom.scenes().stream()
                        .map(scene -> scene.expected().stdout())
                        .distinct()
                        .count()
                > 1;
        return answersDiffer
                        && symptom.isPrintedInEveryCase()
                        && !symptom.actual().isBlank()
                ? Optional.of(message())
                : Optional.empty();
    }
}
