package grade.diagnosis;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What an actual text may be read as, knowing the expected one. Linear, and for any text. */
interface Reading {
    Stream<String> of(String expected, String actual);

    static Reading as(UnaryOperator<String> reading) {
        return (expected, actual) -> Stream.of(reading.apply(actual));
    }

    /** Read as expected where both texts have the same form; what the form leaves out does not count then. */
    static Reading in(UnaryOperator<String> form) {
        return (expected, actual) ->
                form.apply(FinalNewline.added(expected)).equals(form.apply(FinalNewline.added(actual)))
                        ? Stream.of(FinalNewline.asIn(actual, expected))
                        : Stream.empty();
    }

    default Reading or(UnaryOperator<String> other) {
        return (expected, actual) ->
                Stream.concat(of(expected, actual), as(other).of(expected, actual));
    }
}
