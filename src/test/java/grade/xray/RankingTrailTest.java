package grade.xray;

import static org.assertj.core.api.Assertions.assertThat;

import grade.kakaotalk.Ranking;
import grade.kakaotalk.Standing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages are followed as rows, names and counts to the stage that loses, doubles, renames or mixes them. */
final class RankingTrailTest {
    private static final Ranking RANKING =
            new Ranking(List.of(new Standing("한별", 3), new Standing("Kim, Ara", 2), new Standing("Bo", 1)));

    private static final String ROWS = """
            2021-01-05 10:00:00,"한별","a"
            2021-01-05 10:01:00,"Kim, Ara","b"
            2021-01-05 10:02:00,"한별","c"
            2021-01-05 10:03:00,"한별","d"
            2021-01-05 10:04:00,"Kim, Ara","e"
            2021-01-05 10:05:00,"Bo","f"
            """;
    private static final String OLD = """
            2020-01-05 10:00:00,"한별","in 2021?"
            2020-01-05 10:00:00,"한별","x"
            """;
    private static final String CHAT = "Date,User,Message\n" + ROWS;
    private static final String NAMES = "한별\nKim, Ara\n한별\n한별\nKim, Ara\nBo\n";
    private static final String COUNTS = "      3 한별\n      2 Kim, Ara\n      1 Bo\n";
    private static final String BEST = "      3 한별\n      2 Kim, Ara\n";

    private static Optional<String> blame(String actual, String line, String source, String... flows) {
        return Trial.blame(new RankingTrail(RANKING, RANKING, 2021, 2, actual), line, source, flows)
                .map(blame -> blame.stage() + " " + blame.kind());
    }

    @Test
    void blamesNobodyWhereAllComesOut() {
        assertThat(blame(BEST, "grep ^2021 f | names | count | head -2", CHAT, ROWS, NAMES, COUNTS, BEST))
                .isEmpty();
    }

    @Test
    void blamesWhoLosesSomebody() {
        String quiet = "      1 Bo\n      2 Kim, Ara\n";
        assertThat(blame(
                        quiet,
                        "grep ^2021 f | names | count | sort -n | head -2",
                        CHAT,
                        ROWS,
                        NAMES,
                        COUNTS,
                        COUNTS,
                        quiet))
                .hasValue("5 lost");
    }

    @Test
    void blamesWhoLosesMessagesThatNobodyCounted() {
        String first = "한별\nKim, Ara\n한별\n";
        assertThat(blame(
                        "2 한별\n",
                        "grep ^2021 f | names | head -3 | count",
                        CHAT,
                        ROWS,
                        NAMES,
                        first,
                        "2 한별\n1 Kim, Ara\n"))
                .hasValue("3 lost");
    }

    @Test
    void blamesWhoCutsAName() {
        assertThat(blame(
                        "3 한별\n2 Kim\n",
                        "grep ^2021 f | cut -d, -f2 | count",
                        CHAT,
                        ROWS,
                        NAMES.replace(", Ara", ""),
                        "3 한별\n2 Kim\n"))
                .hasValue("2 renamed");
    }

    @Test
    void blamesWhoDropsTheYearWhileOthersAreThere() {
        String names = NAMES + "한별\n한별\n";
        assertThat(blame("5 한별\n", "cat f | cut -f2 | count", CHAT + OLD, CHAT + OLD, names, "5 한별\n2 Kim, Ara\n"))
                .hasValue("2 mixed");
    }

    @Test
    void blamesTheFilterThatLetOtherYearsIn() {
        String rows = ROWS + "2020-01-05 10:00:00,\"한별\",\"in 2021?\"\n";
        assertThat(blame(
                        "4 한별\n",
                        "grep 2021 f | names | count",
                        CHAT + OLD,
                        rows,
                        NAMES + "한별\n",
                        "4 한별\n2 Kim, Ara\n"))
                .hasValue("1 let-in");
    }

    @Test
    void blamesWhoMakesMoreOfThem() {
        assertThat(blame("6 한별\n", "cat f f | grep ^2021 | names", CHAT, CHAT + CHAT, ROWS + ROWS, NAMES + NAMES))
                .hasValue("1 doubled");
    }

    @Test
    void blamesWhoCountsEqualNamesInParts() {
        String parts = "1 한별\n1 Kim, Ara\n2 한별\n1 Kim, Ara\n1 Bo\n";
        assertThat(blame(parts, "grep ^2021 f | names | uniq -c", CHAT, ROWS, NAMES, parts))
                .hasValue("3 split");
    }

    @Test
    void blamesWhoTakesTheHeaderForAMessage() {
        assertThat(blame(
                        "3 한별\n2 User\n",
                        "names f | count | head -2",
                        CHAT,
                        "User\nUser\n" + NAMES,
                        "3 한별\n2 User\n2 Kim, Ara\n1 Bo\n",
                        "3 한별\n2 User\n"))
                .hasValue("1 let-in");
    }

    @Test
    void blamesNoHeaderThatTookNobodysPlace() {
        assertThat(blame(
                        "1 User\n1 Bo\n",
                        "names f | count | sort -n | head -2",
                        CHAT,
                        "User\n" + NAMES,
                        "3 한별\n2 Kim, Ara\n1 User\n1 Bo\n",
                        "1 User\n1 Bo\n2 Kim, Ara\n3 한별\n",
                        "1 User\n1 Bo\n"))
                .hasValue("4 lost");
    }

    @Test
    void doesNotKnowWhatAProgramThatMayCountHasDone() {
        assertThat(blame(
                        "한별\nBo\n",
                        "grep ^2021 f | awk x | cat",
                        CHAT,
                        ROWS,
                        "한별\nKim, Ara\nBo\n",
                        "한별\nKim, Ara\nBo\n"))
                .isEmpty();
    }

    @Test
    void doesNotTakeAPartOfANameForIt() {
        String others = "2021-01-05 10:00:00,\"한별이\",\"a\"\n";
        assertThat(blame("3 한별이\n", "grep 이 f | cat", CHAT + others, others, others))
                .hasValue("1 lost");
    }

    @Test
    void blamesNobodyForOtherLinesWhileTheDateTellsThemApart() {
        String chat = CHAT + "2021-01-06 10:00:00,\"Bo\",\"two\nlines\nlines\nlines\"\n";
        String rows = chat.substring(chat.indexOf('\n') + 1);
        String names = NAMES + "Bo\nlines\nlines\nlines\n";
        String counts = "3 lines\n3 한별\n2 Kim, Ara\n2 Bo\n";
        assertThat(blame(
                        "3 lines\n3 한별\n",
                        "tail f | names | count | head -2",
                        chat,
                        rows,
                        names,
                        counts,
                        "3 lines\n3 한별\n"))
                .hasValue("2 let-in");
    }

    @Test
    void blamesWhoLetALineInOfWhichAWordIsLeft() {
        String chat = CHAT + "2021-01-06 10:00:00,\"Bo\",\"two\nlines of it\nlines of it\nlines of it\"\n";
        assertThat(blame(
                        "lines,3\n한별,3\n",
                        "tail f | names | uniq -c | turn | head -2",
                        chat,
                        chat.substring(chat.indexOf('\n') + 1),
                        NAMES + "Bo\nlines of it\nlines of it\nlines of it\n",
                        "3 lines of it\n3 한별\n2 Kim, Ara\n2 Bo\n",
                        "lines,3\n한별,3\nKim, Ara,2\nBo,2\n",
                        "lines,3\n한별,3\n"))
                .hasValue("2 let-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {",3\n한별,3\n", "\n한별\n"})
    void blamesWhoLetLinesWithoutANameIn(String printed) {
        assertThat(blame(
                        printed,
                        "tail f | names | count | sort | turn | head -2",
                        CHAT,
                        ROWS,
                        NAMES + "\n\n\n",
                        "3 \n3 한별\n2 Kim, Ara\n1 Bo\n",
                        "3 \n3 한별\n2 Kim, Ara\n1 Bo\n",
                        printed + "Kim, Ara\n",
                        printed))
                .hasValue("2 let-in");
    }

    @Test
    void doesNotTakeABeginningForAName() {
        assertThat(blame("3 한별이\n", "grep ^2021 f | sed x | cat", CHAT, ROWS, ROWS.replace("한별", "한별이"), "3 한별이\n"))
                .hasValue("2 lost");
    }
}
