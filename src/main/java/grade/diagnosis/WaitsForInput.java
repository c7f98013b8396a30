package grade.diagnosis;

import grade.wording.Message;
import java.util.Optional;

/** Proved by another run, which is right when the case's file comes on standard input. */
record WaitsForInput() implements Diagnosis {
    @Override
    public String id() {
        return "waits-for-input";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        return symptom.stdin().isEmpty() && speaksOfNothing(symptom)
                ? OnlyFile.of(symptom.scene().start())
                        .map(OnlyFile::text)
                        .filter(text ->
                                !text.isEmpty() && symptom.passesOnInput().test(text))
                        .map(text -> message())
                : Optional.empty();
    }

    /** A line that reads nothing complains of nothing and prints no number but zero; this spares the others a run. */
    private static boolean speaksOfNothing(Symptom symptom) {
        return symptom.scene().actual().stderr().isEmpty()
                && symptom.isPrintedInEveryCase()
                && symptom.actual().chars().noneMatch(c -> c >= '1' && c <= '9');
    }
}
