package grade.mission;

import grade.wording.Message;

/**
 * Something wrong in a pack, and where.
 *
 * @param line from 1; 0 where no line is to blame
 * @param column from 1, in characters
 * @param source the line itself, for a caret under it; empty where there is none
 */
public record Problem(String file, int line, int column, Message message, String source) {
    public static Problem ofFile(String file, Message message) {
        return new Problem(file, 0, 0, message, "");
    }

    /** {@code file:line:column}, as editors understand it. */
    public String place() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
