package grade.shell;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** From places in a piece of text that was parsed alone to places in the line that it is part of. */
interface Move extends UnaryOperator<Span> {
    default Span of(Span span) {
        return apply(span);
    }

    static <T> List<T> each(List<T> parts, Function<T, T> move) {
        return parts.stream().map(move).toList();
    }
}
