package grade.sandbox.calls;

import java.util.List;

/**
 * Which calls of one number are meant, by an argument. Looks at its low 32 bits alone: the kernel cuts what is looked at
 * here to {@code int}.
 *
 * @param argument counted from 0
 */
public record Condition(int argument, Kind kind, List<Integer> values) {
    /** How values are compared. */
    public enum Kind {
        /** At least one bit of the value is set. */
        HAS_BIT_OF,
        ONE_OF
    }

    public Condition {
        values = List.copyOf(values);
    }
}
