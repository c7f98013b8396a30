package grade.diagnosis;

import grade.wording.Message;
import java.util.Optional;

/**
 * Proved by another run, which is right when there is something on standard input: what the case's file holds, or what was
 * to be written.
 */
record WaitsForInput() implements Diagnosis {
    @Override
    public String id() {
        return "waits-for-input";
    }

    @Override
    public String evidence() {
        return "Another run, which is right when there is something on standard input: what the case's file holds, or what was to be written.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        boolean readNothing = symptom.stdin().isEmpty()
                && symptom.scene().actual().stderr().isEmpty()
                && (symptom.isOfFile() ? wroteNothing(symptom) : foundNothing(symptom));
        return readNothing
                ? input(symptom)
                        .filter(text -> !text.isEmpty() && symptom.experiments().isRightOnInput(text))
                        .map(text -> symptom.isOfFile() ? Message.of("diagnosis-waits-for-input-typed") : message())
                : Optional.empty();
    }

    private static Optional<String> input(Symptom symptom) {
        return symptom.isOfFile()
                ? Addition.expectedOf(symptom).map(Addition::text).or(() -> Optional.of(symptom.expected()))
                : OnlyFile.of(symptom.scene().start()).map(OnlyFile::text);
    }

    /** A line that reads nothing prints no number but zero; this spares the others a run. */
    private static boolean foundNothing(Symptom symptom) {
        return symptom.isPrintedInEveryCase() && symptom.actual().chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    /** A line that copies nothing leaves a file as it was, or without anything in it. */
    private static boolean wroteNothing(Symptom symptom) {
        return !symptom.isMissing()
                && symptom.isOfText()
                && symptom.scene().actual().stdout().isEmpty()
                && (symptom.actual().isEmpty() || symptom.isUntouched());
    }
}
