package grade.diagnosis;

import java.util.stream.Stream;

/** Arguments of a program, with or without an option of one letter; those of {@code sort} may also stand behind a key. */
final class Options {
    private static final String KEY = "(-k ?[0-9.,]+[a-zA-Z]*)";

    private Options() {}

    static Stream<String> with(char letter, String arguments) {
        return Stream.of(
                " -" + letter + arguments,
                arguments.replaceFirst(KEY, "$1" + letter),
                arguments.replaceAll(KEY, "$1" + letter));
    }

    /** Nothing where it is not among them. */
    static Stream<String> without(char letter, String arguments) {
        String bare = arguments
                .replaceAll("(?<=\\s)-([a-jl-zA-Z]*)" + letter + "([a-zA-Z]*)", "-$1$2")
                .replaceAll("(?<=\\s)-(?=\\s|$)", "")
                .replaceAll("(-k ?[0-9.,]+[a-zA-Z]*)" + letter, "$1");
        return bare.equals(arguments) ? Stream.empty() : Stream.of(bare);
    }
}
