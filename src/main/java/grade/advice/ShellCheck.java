package grade.advice;

import grade.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads what ShellCheck prints about a line. It says so in English, and where it finds much, only the first is told. */
public final class ShellCheck {
    public static final String PROGRAM = "shellcheck";

    /** Reads a line on standard input and runs nothing of it; no file that is there configures it (shellcheck(1)). */
    public static final String COMMAND = PROGRAM + " --norc --shell=bash --severity=warning --format=gcc -";

    /** Only from SC2000 on is it about what a line means: whether it is bash at all, bash has said. */
    private static final Pattern HINT = Pattern.compile("(?m)^-:\\d+:\\d+: (?:warning|error): (.+) \\[(SC2\\d{3})]$");

    private static final int MOST = 3;

    private ShellCheck() {}

    /** Notes on the line. */
    public static List<Advice> hints(String printed) {
        return HINT.matcher(printed)
                .results()
                .map(ShellCheck::hint)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Advice hint(MatchResult found) {
        Message message = Message.of("advice-shellcheck", found.group(2), found.group(1));
        return new Advice("shellcheck", message, Optional.empty(), Optional.empty(), true);
    }
}
