package grade.cli;

import grade.wording.Message;
import grade.wording.Wording;
import java.io.PrintStream;

/** What every command is given. */
record Context(Surroundings surroundings, Wording wording) {
    PrintStream out() {
        return surroundings.out();
    }

    /** Says something beside the result, on standard error. */
    void say(Message message) {
        surroundings.err().println(Ladder.PREFIX + wording.say(message));
    }
}
