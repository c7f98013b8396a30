package grade.grading;

import grade.check.Scene;
import grade.sandbox.Entry;
import grade.shell.Octets;
import grade.shell.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds an expected result that stands in the line itself: what it prints, or what it puts into a file. */
final class Literal {
    private Literal() {}

    /** Where it stands; empty where it does not, in none of the cases. */
    static Optional<Span> in(String line, List<Judging> judgings) {
        return judgings.stream()
                .map(Judging::scene)
                .flatMap(Literal::results)
                .map(String::strip)
                .filter(result -> !result.isEmpty())
                .flatMap(result -> place(line, result).stream())
                .findFirst();
    }

    private static Stream<String> results(Scene scene) {
        Stream<String> written =
                scene.expected().left().entries().entrySet().stream().flatMap(entry -> made(entry, scene).stream());
        return Stream.concat(Stream.of(scene.expected().stdout()), written);
    }

    private static Optional<String> made(Map.Entry<String, Entry> entry, Scene scene) {
        return entry.getValue() instanceof Entry.RegularFile file
                ? file.text().filter(text -> !scene.start().text(entry.getKey()).equals(Optional.of(text)))
                : Optional.empty();
    }

    /** Alone, not as a part of another word or an option; its lines one below the other, or joined as echo -e takes them. */
    private static Optional<Span> place(String line, String result) {
        String written = Stream.of(result.split("\n", -1))
                .map(part -> Pattern.quote(Octets.of(part)))
                .reduce((one, next) -> one + "(?:\\s|\\\\n|['\"])+" + next)
                .orElseThrow();
        Matcher matcher =
                Pattern.compile("(?<![\\w.$-])" + written + "(?![\\w-]|\\.\\w)").matcher(Octets.of(line));
        return matcher.find() ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }
}
