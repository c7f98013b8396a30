package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.check.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines too many or too few, and lines with too much or too little in them. */
final class LinesTest {
    private static String cause(String expected, String printed) {
        return new Trial()
                .expects(expected.replace('/', '\n') + "\n")
                .prints(printed.replace('/', '\n') + "\n")
                .ofStdout();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
3 b/2 a~      3 b/      2 a~count-padding: The text is right, but for blanks before the numbers.
3 b/2 a~  3  b/  2 a~extra-spaces:
b/a~3 b/2 a~extra-column: The lines are right, but each has one word too many.
b x/a~b 3/a 2~nothing
b/a~b 3/a 2~extra-column:
3 b/2 a~3/2~missing-column: The lines are right, but a part of each is missing.
3 b/2 a~b/a~missing-column:
3 b/2 a~b/c~nothing
a/b~a/b/c~extra-lines: The right lines come first, but more lines stand below them.
b/c~a/b/c~extra-lines: The right lines come last, but more lines stand above them.
a/c~a/b/c~nothing
a/b/c~a/b~missing-lines: The lines that are there are right, but some are missing below them.
a/b/c~c~missing-lines: The lines that are there are right, but some are missing above them.
a/b/c~a/c~nothing
Hi!~Hi！~full-width: The text is right, but for full-width letters or signs
Hi!~Hо!~nothing
Hi there~"Hi there"~quotes-kept: The text is right, but for quotes that stand in it.
Hi there~"Hi them"~nothing
""")
    void saysWhatIsTooMuchOrTooLittle(String expected, String printed, String cause) {
        assertThat(cause(expected, printed)).startsWith(cause);
    }

    @Test
    void seesARankingThatIsTooShort() {
        String chat = "Date,User,Message\n"
                + "2021-01-05 10:00:00,\"Ann\",\"hi\"\n".repeat(3)
                + "2021-01-05 10:00:00,\"Bo\",\"hi\"\n".repeat(2)
                + "2021-01-05 10:00:00,\"Cy\",\"hi\"\n";
        Trial trial =
                new Trial().startsWith("kakao.csv", chat).readsStdoutAs(new Comparison.AsRanking("kakao.csv", 2021, 3));

        assertThat(trial.prints("3 Ann\n2 Bo\n").ofStdout()).startsWith("missing-lines: ");
        assertThat(trial.prints("3 Ann\n1 Cy\n").ofStdout()).isEqualTo("nothing");
    }
}
