package grade.proof;

import grade.wording.Message;
import java.util.List;

/**
 * Something that the proof of a mission showed.
 *
 * @param grave whether the mission must not be used like this; else it deserves a look
 */
public record Flaw(Message message, boolean grave) {
    static List<Flaw> grave(Message message) {
        return List.of(new Flaw(message, true));
    }

    static List<Flaw> doubt(Message message) {
        return List.of(new Flaw(message, false));
    }
}
