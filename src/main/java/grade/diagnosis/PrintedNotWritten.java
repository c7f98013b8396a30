package grade.diagnosis;

import grade.wording.Message;
import java.util.Optional;

/** Proved by standard output, which holds exactly what was to be written to a file that the line left as it was. */
record PrintedNotWritten() implements Diagnosis {
    @Override
    public String id() {
        return "printed-not-written";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        return symptom.isOfFile() && symptom.isUntouched() && isPrinted(symptom)
                ? Optional.of(message(symptom.path()))
                : Optional.empty();
    }

    private static boolean isPrinted(Symptom symptom) {
        String printed = symptom.scene().actual().stdout();
        boolean isAddition = Addition.expectedOf(symptom)
                .filter(addition -> addition.isAll(printed))
                .isPresent();
        return !printed.isBlank() && (isAddition || FinalNewline.forgivenIn(printed, symptom.expected()));
    }
}
