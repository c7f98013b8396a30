package grade.diagnosis;

import grade.check.Scene;
import grade.text.Utf8;
import grade.wording.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Proved by counting something else in the one file that a case starts with: it is what was printed, in every case that
 * gave a number, and no other count is.
 *
 * @param counts what a program may count, as not all agree on what is a character, or blank
 */
record Counted(String id, Function<String, LongStream> counts) implements Diagnosis {
    static final List<Counted> ALL = List.of(
            new Counted("counted-lines", text -> LongStream.of(linesIn(text).count(), newlinesIn(text))),
            new Counted("counted-words", text -> LongStream.of(new StringTokenizer(text).countTokens())),
            new Counted(
                    "counted-characters",
                    text -> LongStream.of(text.codePoints().count(), Utf8.encode(text).length)),
            new Counted(
                    "counted-non-blank-lines",
                    text -> LongStream.of(
                            linesIn(text).filter(line -> !line.isEmpty()).count(),
                            linesIn(text).filter(line -> !line.isBlank()).count())),
            new Counted(
                    "counted-blank-lines",
                    text -> LongStream.of(
                            linesIn(text).filter(String::isEmpty).count(),
                            linesIn(text).filter(String::isBlank).count())),
            new Counted(
                    "counted-distinct-lines",
                    text -> LongStream.of(linesIn(text).distinct().count(), runsIn(text))));

    /** Nought and one are what many a line prints that counted nothing. */
    private static final long FIRST_TO_PROVE = 2;

    @Override
    public String evidence() {
        return "Another count in the one file that a case starts with: it is what was printed, in every case that gave a"
                + " number, and no other count is.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        return Miscount.in(symptom)
                .filter(miscount -> miscount.actual() >= FIRST_TO_PROVE && isPrintedIn(symptom))
                .filter(miscount -> ALL.stream().noneMatch(other -> !other.equals(this) && other.isPrintedIn(symptom)))
                .flatMap(miscount -> OnlyFile.of(symptom.scene().start()))
                .map(file -> message(file.path()));
    }

    private boolean isPrintedIn(Symptom symptom) {
        return isPrintedIn(symptom.scene()).equals(Optional.of(true))
                && symptom.scenes().stream()
                        .allMatch(scene -> isPrintedIn(scene).orElse(true));
    }

    /** Whether the number that a case printed is this one; empty where it printed none, or has no file to count in. */
    private Optional<Boolean> isPrintedIn(Scene scene) {
        return Numeral.in(scene.actual().stdout())
                .flatMap(printed -> OnlyFile.of(scene.start())
                        .map(OnlyFile::text)
                        .filter(text -> text.length() <= Symptom.LONGEST_FILE)
                        .map(text -> counts.apply(text).anyMatch(count -> count == printed.value())));
    }

    /** What stands between newlines; {@link String#lines} knows other ends of lines. */
    private static Stream<String> linesIn(String text) {
        String[] lines = FinalNewline.added(text).split("\n", -1);
        return Arrays.stream(lines).limit(lines.length - 1);
    }

    /** As {@code uniq} joins lines. */
    private static long runsIn(String text) {
        List<String> lines = linesIn(text).toList();
        return lines.isEmpty()
                ? 0
                : 1
                        + IntStream.range(1, lines.size())
                                .filter(i -> !lines.get(i).equals(lines.get(i - 1)))
                                .count();
    }

    /** As {@code wc} counts lines. */
    private static long newlinesIn(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }
}
