package grade.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in a line that looks as if a program were called there. Whether it is one does not matter: what is made of it
 * proves something only when it runs.
 *
 * @param arguments all up to the sign that ends the command, quotes heeded
 */
record Call(String before, String program, String arguments, String after) {
    /** More would cost more runs than there are. */
    private static final int MOST = 4;

    static Stream<Call> of(String program, String line) {
        Matcher name =
                Pattern.compile("(?<![\\w./$-])" + program + "(?![\\w./=-])").matcher(line);
        List<Call> calls = new ArrayList<>();
        while (calls.size() < MOST && name.find()) {
            int end = end(line, name.end());
            calls.add(new Call(
                    line.substring(0, name.start()), program, line.substring(name.end(), end), line.substring(end)));
        }
        return calls.stream();
    }

    /** The line with other arguments. */
    String with(String others) {
        return as(program, others);
    }

    /** The line with something else in this place. */
    String as(String name, String others) {
        return before + name + others + after;
    }

    private static int end(String line, int from) {
        char quote = 0;
        int at = from;
        while (at < line.length() && (quote != 0 || "|;&)\n".indexOf(line.charAt(at)) < 0)) {
            char c = line.charAt(at++);
            if (quote == c) {
                quote = 0;
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            }
        }
        return at;
    }
}
