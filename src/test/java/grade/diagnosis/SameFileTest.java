package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SameFileTest {
    private static final String ELSEWHERE = "written-by-grade.tmp";

    private static Trial emptied(String line) {
        return new Trial()
                .startsWith("f.txt", "b\na\n")
                .expectsFile("f.txt", "a\nb\n")
                .leaves("f.txt", "")
                .answers(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            sort f.txt > f.txt ~ sort f.txt > written-by-grade.tmp
            sort < f.txt >"f.txt" ~ sort < f.txt >written-by-grade.tmp
            cat ./f.txt | sort | tee f.txt ~ cat ./f.txt | sort | tee written-by-grade.tmp
            { sort f.txt; } > ./f.txt; true ~ { sort f.txt; } > written-by-grade.tmp; true
            """)
    void seesThatTheLineIsRightWhenItWritesElsewhere(String line, String other) {
        assertThat(emptied(line).leavesBy(other, ELSEWHERE, "a\nb\n").ofFile("f.txt"))
                .isEqualTo(
                        "same-file: The line reads f.txt and writes to it at the same time: the shell empties it before"
                                + " any program can read it. Write to another file, then put that in its place with mv.");
        assertThat(emptied(line).leavesBy(other, ELSEWHERE, "b\na\n").ofFile("f.txt"))
                .startsWith("file-emptied: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort g > f.txt", "sort f.txt >> f.txt", "sort f.txt 2> f.txt", "sort f.txt > f.txt.new"})
    void staysSilentWhereTheLineDoesNotReadTheFileThatItEmpties(String line) {
        String other = line.replaceFirst("> f.txt", "> " + ELSEWHERE);

        assertThat(emptied(line).leavesBy(other, ELSEWHERE, "a\nb\n").ofFile("f.txt"))
                .startsWith("file-emptied: ");
    }
}
