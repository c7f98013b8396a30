package grade.grading;

import grade.check.Note;
import grade.check.Scene;
import grade.sandbox.Ending;
import grade.sandbox.Run;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.List;

/** What is worth saying about a run though it is not compared. */
final class Remarks {
    private static final int SHOWN_FILES = 5;

    private Remarks() {}

    static List<Note> of(Scene scene, boolean failed, boolean comparesStdout) {
        List<Note> notes = new ArrayList<>();
        Run run = scene.actual();
        List<String> extra = extraFiles(scene);
        if (!extra.isEmpty()) {
            notes.add(new Note(Message.of(
                    "note-extra-files", String.join(", ", extra.subList(0, Math.min(SHOWN_FILES, extra.size()))))));
        }
        if (!failed && !comparesStdout && !run.stdout().isEmpty()) {
            notes.add(new Note(Message.of("note-chatter")));
        }
        if (failed && !run.stderr().isBlank()) {
            notes.add(new Note(Message.of(
                    "note-stderr", run.stderr().strip().lines().findFirst().orElse(""))));
        }
        if (failed && run.ending() instanceof Ending.Exited exited && exited.status() != 0) {
            notes.add(new Note(Message.of("note-exit-status", exited.status())));
        }
        return notes;
    }

    private static List<String> extraFiles(Scene scene) {
        return scene.actual().left().entries().keySet().stream()
                .filter(path -> scene.expected().left().entry(path).isEmpty())
                .filter(path -> !scene.start().has(path) && !scene.start().has(path + "/"))
                .toList();
    }
}
