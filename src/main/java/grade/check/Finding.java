package grade.check;

import grade.wording.Message;
import java.util.Optional;

/**
 * Something wrong with a run or a document.
 *
 * @param item what was compared: {@code stdout}, {@code files} or {@code ending}; of a document, the part
 * @param path the file, where the item is files
 * @param message what differs, in one sentence
 * @param expected what should have been there; made by the solution
 * @param actual what was there; made by the learner, and hostile
 * @param cause the diagnosis, where one is proved
 * @param spot where in a document it is; empty where the answer is none
 */
public record Finding(
        String item,
        Optional<String> path,
        Message message,
        String expected,
        String actual,
        Optional<Cause> cause,
        Optional<Spot> spot) {
    /** Something wrong with a run. */
    public Finding(
            String item,
            Optional<String> path,
            Message message,
            String expected,
            String actual,
            Optional<Cause> cause) {
        this(item, path, message, expected, actual, cause, Optional.empty());
    }

    /** Something wrong with a part of a document. */
    public static Finding ofDocument(String part, Spot spot, Message message) {
        return ofDocument(part, spot, message, "", "");
    }

    /** An example that printed something else than the document says. */
    public static Finding ofDocument(String part, Spot spot, Message message, String written, String printed) {
        return new Finding(part, Optional.empty(), message, written, printed, Optional.empty(), Optional.of(spot));
    }

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
        return new Finding(item, path, message, expected, actual, Optional.of(proved), spot);
    }
}
