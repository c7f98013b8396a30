package grade.verdict;

import grade.check.Spot;
import grade.wording.Message;

/**
 * One thing in a document that was looked at, or a whole part of it, which is called like the part.
 *
 * @param part its name in the mission: {@code headings}, {@code commands} and so on
 * @param verdict skipped where it counts for nothing and is no fault
 * @param message what is to be said of it
 */
public record PartResult(String part, Spot spot, Verdict verdict, Message message) {
    /** Whether it is the part as a whole. */
    public boolean isWhole() {
        return spot.subject().equals(part);
    }
}
