package grade.document;

import java.util.List;

/**
 * A command of a {@code console} block and what the document says that it prints.
 *
 * @param line of the document, from 1
 * @param text may be of several lines
 * @param printed see {@link Screen} for the marks in it
 */
public record ConsoleCommand(int line, String text, List<String> printed) {
    public ConsoleCommand {
        printed = List.copyOf(printed);
    }

    /** Whether it may end before all that it started has. */
    public boolean leavesRunning() {
        return Calls.in(text).contains("&");
    }

    /** The first line of it, for people. */
    String head() {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end) + " …";
    }
}
