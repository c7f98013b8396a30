package grade.sandbox.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What process 1 says at the end of a run, after all that the line printed on standard error.
 *
 * @param status what the line's shell exited with
 * @param isKilled whether bash reported that a signal killed that shell: a status over 128 alone may be the line's own. Bash
 *     reports neither SIGINT, SIGTERM nor SIGPIPE; a line that dies of these counts as having exited with 128 + signal.
 * @param refused which stubs were called
 * @param cpu processor time of the line and all that it waited for
 */
record Report(int status, boolean isKilled, List<Integer> refused, Duration cpu) {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{1,3}) (ended|killed) ([\\d,]*)\n.*\n"
                    + "(\\d{1,6})m(\\d{1,2})\\.(\\d{3})s (\\d{1,6})m(\\d{1,2})\\.(\\d{3})s\n.*",
            Pattern.DOTALL);

    Report {
        refused = List.copyOf(refused);
    }

    /** What a report begins with. */
    static String opening(String word) {
        return "\n" + word + " ";
    }

    /** What it ends with. */
    static String closing(String word) {
        return "\n" + word + "\n";
    }

    /** Reads what follows the opening; empty where process 1 did not come to the end of it. */
    static Optional<Report> read(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Duration cpu = Duration.ofMinutes(number(matcher, 4) + number(matcher, 7))
                .plusSeconds(number(matcher, 5) + number(matcher, 8))
                .plusMillis(number(matcher, 6) + number(matcher, 9));
        List<Integer> refused = Stream.of(matcher.group(3).split(","))
                .filter(index -> !index.isEmpty())
                .map(Integer::valueOf)
                .distinct()
                .toList();
        return Optional.of(new Report((int) number(matcher, 1), matcher.group(2).equals("killed"), refused, cpu));
    }

    private static long number(Matcher matcher, int group) {
        return Long.parseLong(matcher.group(group));
    }
}
