package grade.diagnosis;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts that differ from another in one place. */
final class Replacing {
    private static final int MOST_PLACES = 4;

    private Replacing() {}

    /** One text for each of the first places and each of what may stand there instead. */
    static Stream<String> each(Pattern place, String text, Function<MatchResult, Stream<String>> others) {
        return place.matcher(text)
                .results()
                .limit(MOST_PLACES)
                .flatMap(found -> others.apply(found)
                        .map(other -> text.substring(0, found.start()) + other + text.substring(found.end())));
    }
}
