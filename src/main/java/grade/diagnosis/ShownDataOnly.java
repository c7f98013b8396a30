package grade.diagnosis;

import grade.check.Scene;
import grade.wording.Message;
import java.util.Optional;

/** An answer written down instead of found. */
record ShownDataOnly() implements Diagnosis {
    @Override
    public String id() {
        return "shown-data-only";
    }

    @Override
    public String evidence() {
        return "All the cases: the same was printed in each, which is right in one of them and wrong in others.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        return symptom.isPrintedInEveryCase()
                        && !symptom.actual().isBlank()
                        && symptom.scenes().stream().anyMatch(scene -> isRightIn(scene, symptom))
                ? Optional.of(message())
                : Optional.empty();
    }

    private static boolean isRightIn(Scene scene, Symptom symptom) {
        return symptom.asCompared().accepts(scene.expected().stdout(), symptom.actual(), scene.start());
    }
}
