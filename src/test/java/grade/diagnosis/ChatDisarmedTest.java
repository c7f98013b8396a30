package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.check.Comparison;
import grade.text.Utf8;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chats on which a line was wrong in a way that no reading explains, and the same chats without a hurdle. */
final class ChatDisarmedTest {
    private static final String HEADER = "Date,User,Message\n";
    private static final String RIGHT = "9 Ann\n7 Bo\n5 Cy\n";
    private static final String WRONG = "99 Nobody\n98 Noone\n97 None\n";

    private static String row(String date, String user, String text) {
        return date + "-05 10:00:00,\"" + user + "\",\"" + text + "\"\n";
    }

    private static String chat(String ann, String bo) {
        return row("2021-01", ann, "hi").repeat(9)
                + row("2021-02", bo, "hi").repeat(7)
                + row("2021-03", "Cy", "hi").repeat(5);
    }

    private static Trial failing(String chat) {
        return new Trial()
                .startsWith("kakao.csv", HEADER + chat)
                .readsStdoutAs(new Comparison.AsRanking("kakao.csv", 2021, 3))
                .prints(WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "continuation-lines-counted, 2021-01, Ann, 'hi\nyou', 2021-01, Ann, 'hi you'",
        "message-text-counted, 2020-01, Ed, 'in 2021', 2020-01, Ed, 'in 0000'",
        "blank-sender-counted, 2021-01, '', 'hi', , ,",
        "all-years-counted, 2020-01, Ed, 'hi', , ,"
    })
    void seesWhichRowsItTripsOver(
            String id, String date, String user, String text, String date2, String user2, String text2) {
        String with = chat("Ann", "Bo") + row(date, user, text).repeat(3);
        String without = chat("Ann", "Bo")
                + (date2 == null ? "" : row(date2, user2, text2).repeat(3));
        String right = user.equals("Ann") ? "12 Ann\n7 Bo\n5 Cy\n" : RIGHT;

        assertThat(failing(with)
                        .printsOn(HEADER + chat("Ann", "Bo"), RIGHT)
                        .printsOn(HEADER + without, right)
                        .ofStdout())
                .startsWith(id + ": ");
        assertThat(failing(with).printsOn(HEADER + without, WRONG).ofStdout()).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({"name-cut-at-blank, A n n", "name-cut-at-comma, 'A,n,n'", "name-cut-at-quote, A\"\"n\"\"n"})
    void seesWhichNamesItTripsOver(String id, String name) {
        Trial trial = failing(chat(name, "Bo"));

        assertThat(trial.ofStdout()).isEqualTo("nothing");
        assertThat(trial.printsOn(HEADER + chat("A_n_n", "Bo"), "9 A_n_n\n7 Bo\n5 Cy\n")
                        .ofStdout())
                .startsWith(id + ": If no name held a ");
    }

    @Test
    void seesHowTheFileIsWritten() {
        String plain = HEADER + chat("Ann", "Bo");

        assertThat(failing(chat("Ann", "Bo").replaceAll("(?m)^([^,]*),", "\"$1\","))
                        .printsOn(plain, RIGHT)
                        .ofStdout())
                .startsWith("quoted-dates-in-data: If no quotes stood around the dates");
        assertThat(failing(chat("Ann", "Bo").replace("\"", ""))
                        .printsOn(plain, RIGHT)
                        .ofStdout())
                .startsWith("unquoted-names-in-data: ");
        assertThat(new Trial()
                        .startsWith("kakao.csv", chat("Ann", "Bo"))
                        .readsStdoutAs(new Comparison.AsRanking("kakao.csv", 2021, 3))
                        .prints(WRONG)
                        .printsOn(plain, RIGHT)
                        .ofStdout())
                .startsWith("no-header-in-data: ");
        assertThat(failing(chat("Ann", "Bo").replace("\"", ""))
                        .printsOn(plain, WRONG)
                        .ofStdout())
                .isEqualTo("nothing");
    }

    @Test
    void seesAnEncoding() {
        String chat = HEADER + chat("민수", "Bo");
        String saved = Utf8.decode(chat.getBytes(Charset.forName("x-windows-949")));

        assertThat(new Trial()
                        .startsWith("kakao.csv", saved)
                        .readsStdoutAs(new Comparison.AsRanking("kakao.csv", 2021, 3))
                        .prints(WRONG)
                        .printsOn(chat, "9 민수\n7 Bo\n5 Cy\n")
                        .ofStdout())
                .startsWith("cp949-in-data: ");
    }

    @Test
    void namesTheFirstOfSeveralThatMustAllBeGone() {
        String both = chat("A n n", "B,o");
        Trial trial = failing(both).printsOn(HEADER + chat("A_n_n", "B_o"), "9 A_n_n\n7 B_o\n5 Cy\n");

        assertThat(trial.ofStdout()).startsWith("name-cut-at-blank: ");
    }

    @Test
    void namesTheOneThatIsEnough() {
        Trial trial = failing(chat("A n n", "B,o"))
                .printsOn(HEADER + chat("A_n_n", "B_o"), "9 A_n_n\n7 B_o\n5 Cy\n")
                .printsOn(HEADER + chat("A n n", "B_o"), "9 A n n\n7 B_o\n5 Cy\n");

        assertThat(trial.ofStdout()).startsWith("name-cut-at-comma: ");
    }

    @Test
    void staysSilentAboutAnExportThatIsWrittenInAnotherWay() {
        String chat = chat("A n n", "Bo").replace("\"Cy\"", "Cy");
        String changed = HEADER + chat("A_n_n", "Bo");

        assertThat(failing(chat).printsOn(changed, "9 A_n_n\n7 Bo\n5 Cy\n").ofStdout())
                .isEqualTo("nothing");
    }

    @Test
    void seesRowsThatWereNotCounted() {
        Trial trial = failing(chat("Ann", "Bo"));

        assertThat(trial.prints("\"Ann\" 2021-01-05 10:00:00\n\"Bo\",2021-02-05 10:00:00\n")
                        .ofStdout())
                .startsWith("rows-not-counted: What was printed are rows of the chat");
        assertThat(trial.prints("Cy\nCy\nBo\n").ofStdout()).startsWith("rows-not-counted: ");
        assertThat(trial.prints("\"Ann\" 2021-01-06 10:00:00\n\"Bo\",2021-02-05 10:00:00\n")
                        .ofStdout())
                .isEqualTo("nothing");
        assertThat(trial.prints("\"Ann\" 9 2021-01-05 10:00:00\n\"Bo\",2021-02-05 10:00:00\n")
                        .ofStdout())
                .isEqualTo("nothing");
        assertThat(trial.prints("Cy\nBo\n").ofStdout()).isEqualTo("nothing");
    }

    @Test
    void believesNamesAloneOnlyWhenTheyComeAgain() {
        Trial trial = failing(chat("Ann", "Bo")).prints("Cy\nBo\nAnn\n");

        assertThat(trial.ofStdout()).isEqualTo("nothing");
        assertThat(trial.printsAfresh("Cy\nAnn\nBo\n").ofStdout()).isEqualTo("nothing");
        assertThat(trial.printsAfresh("Cy\nBo\nAnn\n").ofStdout()).startsWith("ascending-order: ");
    }
}
