package grade.report;

import grade.wording.Message;
import grade.wording.Wording;

/** Sentences of ours outside a report, wrapped to the terminal's width. */
public final class Prose {
    private Prose() {}

    /** The text, ended by a line feed; lines that begin with a blank are commands to copy. */
    public static String of(Message message, Wording wording, Look look) {
        Sheet sheet = new Sheet(look, 0);
        sheet.prose(0, Style.PLAIN, wording.say(message));
        return sheet.text();
    }
}
