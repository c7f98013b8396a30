package grade.sandbox.engine;

import grade.sandbox.Tools;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a shell is asked which versions its programs have. */
public final class Toolbox {
    /** How many lines {@link #QUESTIONS} print. */
    public static final int ANSWERS = 4;

    /** For bash. */
    public static final String QUESTIONS = """
            first() { printf '%s\\n' "${1%%$'\\n'*}"; }
            first "$BASH_VERSION"
            first "$(sort --version 2>/dev/null)"
            awk=$(readlink -f "$(type -P awk)"); first "${awk##*/}"
            first "$(awk --version 2>/dev/null </dev/null || awk -W version 2>/dev/null </dev/null)"
            """;

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)+");

    private Toolbox() {}

    /**
     * What was answered.
     *
     * @param answers at least {@link #ANSWERS} lines
     */
    public static Tools tools(List<String> answers) {
        return new Tools(
                number(answers.get(0)),
                number(answers.get(1)),
                (answers.get(2) + " " + number(answers.get(3))).strip());
    }

    private static String number(String printed) {
        Matcher matcher = NUMBER.matcher(printed);
        return matcher.find() ? matcher.group() : "";
    }
}
