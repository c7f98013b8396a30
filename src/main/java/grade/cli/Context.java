package grade.cli;

import grade.wording.Message;
import grade.wording.Wording;
import java.io.PrintStream;

/** What every command is given. */
record Context(Surroundings surroundings, Wording wording) {
    PrintStream out() {
        return surroundings.out();
    }

    /** Whether it runs where others keep and read what is printed. */
    boolean isInWorkflow() {
        return surroundings.variable("CI").filter("true"::equals).isPresent();
    }

    /** Whether nobody but the user sees what is printed. */
    boolean isPrivate() {
        return surroundings.isTerminal("out") && !isInWorkflow();
    }

    /** Says something beside the result, on standard error. */
    void say(Message message) {
        surroundings.err().println(Ladder.PREFIX + wording.say(message));
    }
}
