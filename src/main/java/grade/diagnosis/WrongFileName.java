package grade.diagnosis;

import grade.sandbox.Snapshot;
import grade.text.Nearest;
import grade.wording.Message;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Proved by another new file, which holds exactly what was to be written to a file that the line left as it was. */
record WrongFileName() implements Diagnosis {
    @Override
    public String id() {
        return "wrong-file-name";
    }

    @Override
    public String evidence() {
        return "Another new file, which holds exactly what was to be written to a file that the line left as it was.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        if (!symptom.isOfFile() || !symptom.isUntouched() || symptom.expected().isBlank()) {
            return Optional.empty();
        }
        Optional<Addition> addition = Addition.expectedOf(symptom);
        return nearestThatHolds(
                        symptom,
                        text -> FinalNewline.forgivenIn(text, symptom.expected())
                                || addition.filter(some -> some.isAll(text)).isPresent())
                .map(name -> symptom.isMissing()
                        ? message(symptom.path(), name)
                        : Message.of("diagnosis-wrong-file-name-untouched", symptom.path(), name));
    }

    private static Optional<String> nearestThatHolds(Symptom symptom, Predicate<String> content) {
        Snapshot left = symptom.scene().actual().left();
        Snapshot wanted = symptom.scene().expected().left();
        SortedSet<String> names = left.entries().keySet().stream()
                .filter(path ->
                        !symptom.scene().start().has(path) && wanted.entry(path).isEmpty())
                .filter(path -> left.text(path).filter(content).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        return Nearest.to(symptom.path(), names).or(() -> names.stream().findFirst());
    }
}
