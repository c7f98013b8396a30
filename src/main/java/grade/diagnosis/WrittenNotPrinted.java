package grade.diagnosis;

import grade.sandbox.Entry;
import grade.sandbox.Snapshot;
import grade.wording.Message;
import java.util.Map;
import java.util.Optional;

/** Output that went to a file instead of the screen. */
record WrittenNotPrinted() implements Diagnosis {
    @Override
    public String id() {
        return "written-not-printed";
    }

    @Override
    public String evidence() {
        return "A file that the answer made or changed: what it holds would be right on standard output.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        Snapshot left = symptom.scene().actual().left();
        return symptom.isOfStdout() && !symptom.expected().isBlank()
                ? left.entries().entrySet().stream()
                        .filter(file -> isWritten(file.getKey(), symptom))
                        .filter(file -> isRight(file, symptom))
                        .findFirst()
                        .map(file -> message(file.getKey()))
                : Optional.empty();
    }

    private static boolean isWritten(String path, Symptom symptom) {
        Snapshot left = symptom.scene().actual().left();
        return !left.text(path).equals(symptom.scene().start().text(path))
                && !left.text(path).equals(symptom.scene().expected().left().text(path));
    }

    private static boolean isRight(Map.Entry<String, Entry> file, Symptom symptom) {
        return file.getValue() instanceof Entry.RegularFile regular
                && regular.text()
                        .filter(text -> text.length() <= Symptom.LONGEST_TEXT)
                        .filter(symptom::accepts)
                        .isPresent();
    }
}
