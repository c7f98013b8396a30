package grade.diagnosis;

import grade.wording.Message;
import java.util.List;
import java.util.Optional;

/** A program that the mission forbids, where nothing came of the line. */
record ProgramRefused() implements Diagnosis {
    @Override
    public String id() {
        return "program-refused";
    }

    @Override
    public String evidence() {
        return "The sandbox, which refused to run a forbidden program, where nothing was printed or the file was left as it"
                + " was.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        List<String> refused = symptom.scene().actual().refused();
        return refused.isEmpty() || !symptom.isWithoutEffect()
                ? Optional.empty()
                : Optional.of(message(refused.get(0)));
    }
}
