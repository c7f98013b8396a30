package testkit;

import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractAssert;

/** Claims about what a call of grade gave; a claim that does not hold shows all of it. */
public final class ResultAssert extends AbstractAssert<ResultAssert, Result> {
    private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at .+\\(.*\\)$|Exception in thread");

    private ResultAssert(Result actual) {
        super(actual, ResultAssert.class);
    }

    public static ResultAssert assertThat(Result actual) {
        return new ResultAssert(actual).isCivil();
    }

    public ResultAssert exitsWith(int expected) {
        return holds(actual.exit() == expected, "exit status", expected);
    }

    /** Nothing was graded, or nothing may be said. */
    public ResultAssert printsNothing() {
        return prints("");
    }

    public ResultAssert prints(String wholeStandardOutput) {
        return holds(actual.stdout().equals(wholeStandardOutput), "standard output", wholeStandardOutput);
    }

    public ResultAssert says(String... parts) {
        for (String part : parts) {
            holds(actual.stdout().contains(part), "a part of standard output", part);
        }
        return this;
    }

    public ResultAssert doesNotSay(String... parts) {
        for (String part : parts) {
            holds(!(actual.stdout() + actual.stderr()).contains(part), "no part of the output", part);
        }
        return this;
    }

    public ResultAssert complains(String wholeStandardError) {
        return holds(actual.stderr().equals(wholeStandardError), "standard error", wholeStandardError);
    }

    public ResultAssert complainsOf(String... parts) {
        for (String part : parts) {
            holds(actual.stderr().contains(part), "a part of standard error", part);
        }
        return this;
    }

    public ResultAssert doesNotComplain() {
        return complains("");
    }

    public ResultAssert endsWithin(Duration limit) {
        return holds(actual.took().compareTo(limit) < 0, "an end within", limit);
    }

    /** A stack trace is nobody's business but ours, and a terminal acts on nothing that others made. */
    private ResultAssert isCivil() {
        holds(!STACK_TRACE.matcher(actual.stderr()).find(), "no part of standard error", "a stack trace");
        boolean readable = (actual.stdout() + actual.stderr()).codePoints().allMatch(Harmless::is);
        return holds(readable, "no part of the output", "a character that a terminal acts on");
    }

    private ResultAssert holds(boolean held, String what, Object expected) {
        if (!held) {
            failWithMessage("%s", "Expected as " + what + ":\n" + expected + "\nof:\n" + actual);
        }
        return this;
    }
}
