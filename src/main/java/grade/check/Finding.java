package grade.check;

import grade.wording.Message;
import java.util.Optional;

/**
 * Something wrong with a run.
 *
 * @param item what was compared: {@code stdout}, {@code files} or {@code ending}
 * @param path the file, where the item is files
 * @param message what differs, in one sentence
 * @param expected what should have been there; made by the solution
 * @param actual what was there; made by the learner, and hostile
 * @param cause the diagnosis, where one is proved
 */
public record Finding(
        String item, Optional<String> path, Message message, String expected, String actual, Optional<Cause> cause) {
    static Finding ofStdout(Message message, String expected, String actual) {
        return new Finding("stdout", Optional.empty(), message, expected, actual, Optional.empty());
    }

    static Finding ofFile(String path, Message message, String expected, String actual) {
        return new Finding("files", Optional.of(path), message, expected, actual, Optional.empty());
    }

    static Finding ofEnding(Message message) {
        return new Finding("ending", Optional.empty(), message, "", "", Optional.empty());
    }

    public Finding because(Cause proved) {
        return new Finding(item, path, message, expected, actual, Optional.of(proved));
    }
}
