package grade.diagnosis;

import grade.check.Scene;
import grade.sandbox.Ending;
import grade.wording.Message;
import java.util.Optional;

/** Proved by bash, which ended because it did not find a program that has the name of one of the case's files. */
record PipedIntoFile() implements Diagnosis {
    /** What a line ends with when its last program is not found. */
    private static final Ending NOT_FOUND = new Ending.Exited(127);

    @Override
    public String id() {
        return "piped-into-file";
    }

    @Override
    public String evidence() {
        return "Bash, which ended because it did not find a program that has the name of one of the case's files.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        Scene scene = symptom.scene();
        if (!scene.actual().ending().equals(NOT_FOUND)) {
            return Optional.empty();
        }
        return NotFound.names(scene.actual()).stream()
                .filter(name -> scene.start().has(name)
                        || scene.expected().left().entry(name).isPresent())
                .findFirst()
                .map(this::message);
    }
}
