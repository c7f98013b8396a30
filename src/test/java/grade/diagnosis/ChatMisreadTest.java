package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.check.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChatMisreadTest {
    private static final String HEADER = "Date,User,Message\n";
    private static final String CHAT = HEADER
            + rows(2021, "Ann Lee", 9)
            + rows(2021, "Bo, Jr", 7)
            + rows(2021, "Cy", 5)
            + rows(2021, "Di", 3)
            + rows(2020, "Ed", 12)
            + "2020-06-01 09:00:00,\"Fi\",\"see you in 2021\"\n".repeat(6)
            + "2021-06-01 09:00:00,\"Gus\",\"well\n2021-06-01,\"\"Hal\"\",x\"\n".repeat(2);

    private static String rows(int year, String user, int count) {
        return (year + "-01-05 10:00:00,\"" + user + "\",\"hi\"\n").repeat(count);
    }

    private static Trial printed(String stdout) {
        return new Trial()
                .startsWith("kakao.csv", CHAT)
                .readsStdoutAs(new Comparison.AsRanking("kakao.csv", 2021, 3))
                .prints(stdout);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
12 Ed/9 Ann Lee/7 Bo, Jr | all-years-counted: The ranking counts the messages of all years, but only 2021 is asked for. Look at how the line picks the year.
9 Ann Lee/7 Bo, Jr/6 Fi | message-text-counted: The line looks for 2021 anywhere, and so also counts lines that hold it in a text or a name. Look for the year only where the date stands.
9 Ann/7 Bo,/5 Cy | name-cut-at-blank: The ranking shows only the first word of names, but a name may hold blanks. Look at what the line takes for the end of a name.
9 Ann Lee/7 Bo/5 Cy | name-cut-at-comma: The ranking shows names only up to a comma, but a name may hold one. Look at what the line takes for the end of a name.
5 Cy/7 Bo, Jr/9 Ann Lee | ascending-order: The ranking is upside down: it does not start with the most messages. Look at the direction in which the line sorts.
""")
    void seesTheWrongReading(String stdout, String cause) {
        assertThat(printed(stdout.replace('/', '\n') + "\n").ofStdout()).isEqualTo(cause);
    }

    @Test
    void seesLinesInsideMessagesTakenForRows() {
        String chat = HEADER
                + rows(2021, "Ann", 3)
                + "2021-01-05 10:00:00,\"Bo\",\"a\n2021-01-05 10:00:00,Cy,b\"\n".repeat(2);
        Trial trial = new Trial()
                .startsWith("kakao.csv", chat)
                .readsStdoutAs(new Comparison.AsRanking("kakao.csv", 2021, 3))
                .prints("3 Ann\n2 Bo\n2 Cy\n");

        assertThat(trial.ofStdout())
                .isEqualTo(
                        "continuation-lines-counted: The line takes lines inside a message for messages of their own."
                                + " A message may have several lines: look at how a new one begins.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 Ed\n9 Ann Lee\n6 Bo, Jr\n", "12 Ed\n9 Ann Lee\n", "8 Ann Lee\n7 Bo, Jr\n5 Cy\n", ""})
    void staysSilentWhereNoReadingGivesThis(String stdout) {
        assertThat(printed(stdout).ofStdout()).isEqualTo("nothing");
    }

    @Test
    void staysSilentWhereTheMissionAsksForText() {
        Trial trial = printed("12 Ed\n9 Ann Lee\n7 Bo, Jr\n").readsStdoutAs(new Comparison.AsText(false));

        assertThat(trial.expects("9 Ann Lee\n").ofStdout()).isEqualTo("nothing");
    }

    @Test
    void readsARankingInAFileToo() {
        Trial trial = new Trial()
                .startsWith("kakao.csv", CHAT)
                .readsFilesAs(new Comparison.AsRanking("kakao.csv", 2021, 3))
                .expectsFile("top.txt", "9 Ann Lee\n7 Bo, Jr\n5 Cy\n")
                .leaves("top.txt", "12 Ed\n9 Ann Lee\n7 Bo, Jr\n");

        assertThat(trial.ofFile("top.txt")).startsWith("all-years-counted: ");
    }

    @Test
    void leavesLongExportsAlone() {
        String chat = CHAT + ("2020-01-05 10:00:00,\"\",\"" + "x".repeat(500_000) + "\"\n").repeat(7);
        String row = "2021-01-05 10:00:00,\"Ann Lee\",\"";
        String text = "x".repeat(Symptom.LONGEST_FILE - chat.length() - row.length() - 2);
        Trial trial = printed("12 Ed\n10 Ann Lee\n7 Bo, Jr\n");

        assertThat(trial.startsWith("kakao.csv", chat + row + text + "\"\n").ofStdout())
                .startsWith("all-years-counted: ");
        assertThat(trial.startsWith("kakao.csv", chat + row + text + "x\"\n").ofStdout())
                .isEqualTo("nothing");
    }
}
