package grade.xray;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One stage of a pipeline and what it passed on.
 *
 * @param text the stage as it stands in the line
 * @param flow what it passed on; where that was cut short, some of it
 * @param reader what the next stage did with that
 * @param appetite lines after which the next stage stops reading, where that is known
 * @param status what the stage ended with, 0 to 255
 * @param file where its output went instead of to the next stage or the screen
 */
public record Passage(String text, Flow flow, Reader reader, OptionalLong appetite, int status, Optional<String> file) {
    private static final int CANNOT_RUN = 126;
    private static final int NOT_FOUND = 127;
    private static final int BROKEN_PIPE = 128 + 13;

    /** Whether nothing ran: there is no such program, or it must not run. */
    public boolean isNotRun() {
        return (status == CANNOT_RUN || status == NOT_FOUND) && flow.bytes() == 0;
    }

    /** Whether the counts are those of all that the stage has to say. */
    public boolean isCounted() {
        return reader != Reader.CUT_SHORT;
    }

    /** Whether the status tells something: not that of a stage which ended because nobody listened any more. */
    public boolean tellsStatus() {
        return isCounted() && status != 0 && status != BROKEN_PIPE;
    }
}
