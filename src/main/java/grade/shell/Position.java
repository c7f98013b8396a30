package grade.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Where in the grammar of commands a walk stands: a word means something else where a command may begin. */
final class Position {
    private static final Set<String> BEFORE_COMMAND =
            Set.of("if", "then", "else", "elif", "do", "while", "until", "{", "!", "time", "coproc");

    private enum Part {
        SUBJECT,
        PATTERN,
        BODY
    }

    private final Deque<Part> cases = new ArrayDeque<>();
    private boolean beginsCommand = true;
    private boolean afterTime;
    private boolean namesFunction;

    /** A command may come next. */
    void begin() {
        beginsCommand = true;
        afterTime = false;
    }

    boolean isBegin() {
        return beginsCommand && !isPattern();
    }

    boolean isPattern() {
        return cases.peek() == Part.PATTERN;
    }

    /** Behind {@code ;;}. */
    void nextPattern() {
        if (cases.peek() == Part.BODY) {
            to(Part.PATTERN);
        }
        begin();
    }

    /** Behind the parenthesis that ends a pattern. */
    void endPattern() {
        if (isPattern()) {
            to(Part.BODY);
        }
        begin();
    }

    /** Behind something that is no word: a group, an arithmetic command. */
    void passCommand() {
        beginsCommand = false;
    }

    /** Takes a word; whether it is a prefix, which the parser would take for a command. */
    boolean takePrefix(String word) {
        if (isPattern()) {
            if (word.equals("esac")) {
                endCase();
            }
            return false;
        }
        if (cases.peek() == Part.SUBJECT && word.equals("in")) {
            to(Part.PATTERN);
            return false;
        }
        if (!beginsCommand) {
            return false;
        }
        boolean isOption = afterTime && (word.equals("-p") || word.equals("--"));
        boolean isPrefix = isOption || word.equals("!") || word.equals("time") || word.equals("coproc");
        afterTime = isOption || word.equals("time");
        beginsCommand = isPrefix || BEFORE_COMMAND.contains(word) || namesFunction;
        namesFunction = word.equals("function");
        if (word.equals("case")) {
            cases.push(Part.SUBJECT);
        } else if (word.equals("esac")) {
            endCase();
        } else if (namesFunction) {
            beginsCommand = true;
        }
        return isPrefix;
    }

    private void endCase() {
        cases.poll();
        beginsCommand = false;
    }

    private void to(Part part) {
        cases.pop();
        cases.push(part);
    }
}
