package grade.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import testkit.Bash;

/** How well lines are understood; src/bench/shell-lines prints it. */
final class CorpusTest {
    private static final Path PAGE = Path.of("src", "site", "markdown", "shell.md");
    private static final Set<String> VI = Set.of("vi");

    private static Certainty certainty(String line) {
        return Programs.certaintyOf(VI, Programs.of(Bash.parse(line), Bash.PARSER));
    }

    /** Valid lines, whose outline does not change when bash prints them as it has parsed them. */
    private static List<String> misread(List<String> lines) {
        List<String> misread = new ArrayList<>();
        for (String line : lines) {
            String printed = Bash.printed(line).orElseThrow(() -> new AssertionError("bash refuses: " + line));
            // Bash gives every coprocess its usual name, which only groups can be given by hand.
            Optional<Outline> ours = Bash.PARSER.parse(line).map(Outline::of);
            Optional<Outline> again = Bash.PARSER
                    .parse(printed.replace("coproc COPROC ", "coproc "))
                    .map(Outline::of);
            if (ours.isEmpty() || !ours.equals(again)) {
                misread.add(line + "\n  " + ours + "\n  " + again);
            }
        }
        return misread;
    }

    @Test
    void readsLinesAsBashDoesAndSaysHowMany() throws IOException {
        List<String> lines = Stream.of("hard", "wrapped", "mentioned", "possible")
                .flatMap(name -> Corpus.lines(name).stream())
                .toList();
        List<String> misread = misread(lines);
        List<String> wrapped = Corpus.lines("wrapped");
        List<String> mentioned = Corpus.lines("mentioned");
        List<String> possible = Corpus.lines("possible");
        List<String> missed = wrapped.stream()
                .filter(line -> certainty(line) != Certainty.CERTAIN)
                .toList();
        List<String> alarms = mentioned.stream()
                .filter(line -> certainty(line) != Certainty.NO)
                .toList();
        List<String> unsuspected = possible.stream()
                .filter(line -> certainty(line) != Certainty.POSSIBLE)
                .toList();
        String table = String.join(
                "\n",
                "| what | lines | as it should be |",
                "|---|---:|---:|",
                row("read as bash reads them", lines.size(), misread.size()),
                row("program found behind quotes, wrappers and texts", wrapped.size(), missed.size()),
                row("no alarm where a program is only mentioned", mentioned.size(), alarms.size()),
                row("suspected where the line alone does not tell", possible.size(), unsuspected.size()),
                "");
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "shell-lines.md"), table + "\n" + String.join("\n", misread) + "\n");

        assertThat(missed).as("not found").isEmpty();
        assertThat(alarms).as("false alarms").isEmpty();
        assertThat(unsuspected).as("not suspected").isEmpty();
        assertThat(misread).as("misread").hasSizeLessThanOrEqualTo(lines.size() / 100);
        assertThat(Files.readString(PAGE)).as("the page").contains(table);
    }

    private static String row(String what, int lines, int wrong) {
        return String.format(Locale.ROOT, "| %s | %d | %.1f %% |", what, lines, 100.0 * (lines - wrong) / lines);
    }

    @Test
    void pointsToWhereAProgramIsNamed() {
        ShellLine line = Bash.parse("echo a; sudo bash -c 'cd /; vi f'");

        assertThat(Programs.of(line, Bash.PARSER))
                .extracting(ProgramUse::program, use -> line.text(use.place()))
                .contains(tuple("vi", "'cd /; vi f'"));
    }

    @Test
    void standsTextsThatRunThemselves() {
        String line = Stream.iterate("vi", inner -> "eval '" + inner.replace("'", "'\\''") + "'")
                .skip(6)
                .findFirst()
                .orElseThrow();

        assertThat(certainty(line)).isEqualTo(Certainty.CERTAIN);
        assertThat(Optional.of(certainty("eval ".repeat(3000) + "vi"))).isPresent();
    }
}
