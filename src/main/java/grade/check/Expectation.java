package grade.check;

import java.util.Optional;

/**
 * How something is read, times what it must equal.
 *
 * @param comparison how both sides are read
 * @param exactly what is wanted, where it is not what the solution gave
 */
public record Expectation(Comparison comparison, Optional<String> exactly) {
    /** As text, like the solution, a missing final newline forgiven. */
    public static final Expectation OF_STDOUT = new Expectation(new Comparison.AsText(false), Optional.empty());

    /** As text, like the solution, to the last newline. */
    public static final Expectation OF_FILE = new Expectation(new Comparison.AsText(true), Optional.empty());
}
