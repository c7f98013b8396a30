package grade.diagnosis;

import grade.wording.Message;
import java.util.Optional;
import java.util.stream.Stream;

/** Proved by standard output, which holds exactly what was to be written to a file that the line left as it was. */
record PrintedNotWritten() implements Diagnosis {
    @Override
    public String id() {
        return "printed-not-written";
    }

    @Override
    public String evidence() {
        return "Standard output, which holds exactly what was to be written to a file that the line left as it was.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        return symptom.isOfFile() && symptom.isUntouched() && isPrinted(symptom)
                ? Optional.of(message(symptom.path()))
                : Optional.empty();
    }

    /** Alone, or before what was to be printed anyway. */
    private static boolean isPrinted(Symptom symptom) {
        String printed = symptom.scene().actual().stdout();
        String anyway = symptom.scene().expected().stdout();
        return Stream.concat(Stream.of(symptom.expected()), Addition.expectedOf(symptom).map(Addition::text).stream())
                .filter(text -> !text.isBlank())
                .anyMatch(text -> FinalNewline.forgivenIn(printed, text)
                        || FinalNewline.forgivenIn(printed, FinalNewline.added(text) + anyway));
    }
}
