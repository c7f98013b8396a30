package grade.check;

import grade.sandbox.Ending;
import grade.wording.Message;
import java.util.List;

/** The line must end by itself, within its limits. */
public record EndsByItself() implements Check {
    @Override
    public List<Finding> examine(Scene scene) {
        Ending ending = scene.actual().ending();
        if (ending instanceof Ending.Signalled signalled) {
            return List.of(Finding.ofEnding(Message.of("ending-signalled", signalled.signal())));
        }
        return scene.actual().endedByItself()
                ? List.of()
                : List.of(Finding.ofEnding(Message.of("ending-" + ending.word())));
    }
}
