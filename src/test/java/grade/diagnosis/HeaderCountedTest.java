package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HeaderCountedTest {
    private static final String CAUSE =
            "header-counted: The first line of d.csv is a heading, not data, but the line takes"
                    + " it for data. Leave that line out, for example with tail -n +2 or NR > 1.";

    /** The answer counts lines; the solution does so too, or leaves the first one out. */
    private static Trial counting(String solvedOnHeader) {
        return new Trial()
                .startsWith("d.csv", "id,city\n1,busan\n2,jeju\n")
                .expects("2\n")
                .prints("3\n")
                .printsOn("1,busan\n2,jeju\n", "2\n")
                .solvesOn("id,city\n", solvedOnHeader)
                .solvesOn("", "0\n");
    }

    @Test
    void seesThatTheFirstLineIsNoData() {
        assertThat(counting("0\n").ofStdout()).isEqualTo(CAUSE);
    }

    @Test
    void staysSilentWhereTheSolutionMindsTheFirstLine() {
        assertThat(counting("1\n").ofStdout()).doesNotContain("header-counted");
    }

    @Test
    void staysSilentWhereTheLineIsWrongWithoutThatLineToo() {
        assertThat(counting("0\n").printsOn("1,busan\n2,jeju\n", "4\n").ofStdout())
                .doesNotContain("header-counted");
    }

    @Test
    void staysSilentWhereTheSolutionMindsNoLine() {
        assertThat(counting("0\n")
                        .expects("0\n")
                        .printsOn("1,busan\n2,jeju\n", "0\n")
                        .ofStdout())
                .doesNotContain("header-counted");
    }

    @Test
    void staysSilentAboutAFileOfOneLine() {
        Trial trial = new Trial()
                .startsWith("d.csv", "id,city\n")
                .expects("0\n")
                .prints("1\n")
                .printsOn("", "0\n")
                .solvesOn("id,city\n", "0\n")
                .solvesOn("", "0\n");

        assertThat(trial.ofStdout()).doesNotContain("header-counted");
    }
}
