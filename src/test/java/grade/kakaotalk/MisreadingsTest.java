package grade.kakaotalk;

import static grade.kakaotalk.Misreading.ALL_YEARS_COUNTED;
import static grade.kakaotalk.Misreading.ASCENDING_ORDER;
import static grade.kakaotalk.Misreading.CONTINUATION_LINES_COUNTED;
import static grade.kakaotalk.Misreading.MESSAGE_TEXT_COUNTED;
import static grade.kakaotalk.Misreading.NAME_CUT_AT_BLANK;
import static grade.kakaotalk.Misreading.NAME_CUT_AT_COMMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MisreadingsTest {
    /** In 2021: Mango 4, "Kim Sun" 3, "Lee,Jr" 2, Otter 1. In other years: Otter 3, of which 1 speaks of 2021. */
    private static final byte[] CSV = Exports.csv(
            "2020-01-01 00:00:01,\"Otter\",\"hello 2021\"",
            "2020-01-01 00:00:02,\"Otter\",\"a\"",
            "2020-01-01 00:00:03,\"Otter\",\"a\"",
            "2021-01-01 00:00:01,\"Mango\",\"a\"",
            "2021-01-01 00:00:02,\"Mango\",\"a\"",
            "2021-01-01 00:00:03,\"Mango\",\"a\nfine\nfine\n2021-ok\n2021-ok\n2021-ok\n2021-ok\nend\"",
            "2021-01-01 00:00:04,\"Mango\",\"a\"",
            "2021-01-01 00:00:05,\"Kim Sun\",\"a\"",
            "2021-01-01 00:00:06,\"Kim Sun\",\"a\"",
            "2021-01-01 00:00:07,\"Kim Sun\",\"a\"",
            "2021-01-01 00:00:08,\"Lee,Jr\",\"a\"",
            "2021-01-01 00:00:09,\"Lee,Jr\",\"a\"",
            "2021-01-01 00:00:10,\"Otter\",\"a\"");

    @Test
    void hasTheNameThatReportsKnow() {
        assertThat(Stream.of(Misreading.values()).map(Misreading::id))
                .containsExactly(
                        "all-years-counted",
                        "message-text-counted",
                        "continuation-lines-counted",
                        "name-cut-at-blank",
                        "name-cut-at-comma",
                        "ascending-order");
    }

    @Test
    void findsThatAllYearsWereCounted() {
        assertThat(explain("4 Mango\n4 Otter\n3 Kim Sun\n")).containsExactly(ALL_YEARS_COUNTED);
        assertThat(explain("Otter Mango Kim Sun")).containsExactly(ALL_YEARS_COUNTED);
    }

    @Test
    void findsThatTheYearWasLookedForInTheWholeLine() {
        assertThat(explain("4 Mango\n3 Kim Sun\n2 Otter\n")).containsExactly(MESSAGE_TEXT_COUNTED);
    }

    @Test
    void findsThatANameWasCut() {
        assertThat(explain("4 Mango\n3 Kim\n2 Lee,Jr\n")).containsExactly(NAME_CUT_AT_BLANK);
        assertThat(explain("4 Mango\n3 Kim Sun\n2 Lee\n")).containsExactly(NAME_CUT_AT_COMMA);
        assertThat(explain("4 Mango\n3 Kim\n2 Lee\n")).containsExactly(NAME_CUT_AT_BLANK, NAME_CUT_AT_COMMA);
    }

    @Test
    void findsThatTheOrderIsAscending() {
        assertThat(explain("1 Otter\n2 Lee,Jr\n3 Kim Sun\n")).containsExactly(ASCENDING_ORDER);
        assertThat(explain("2 Lee,Jr\n3 Kim Sun\n4 Mango\n")).containsExactly(ASCENDING_ORDER);
    }

    @Test
    void findsThatLinesInsideMessagesWereCounted() {
        assertThat(explain("      4 \"Mango\"\n      4 2021-ok\n      3 \"Kim Sun\"\n"))
                .containsExactly(CONTINUATION_LINES_COUNTED);
        assertThat(explain("4 \n4 Mango\n3 Kim Sun\n")).containsExactly(CONTINUATION_LINES_COUNTED);
        assertThat(explain("\nMango\nKim Sun\n")).containsExactly(CONTINUATION_LINES_COUNTED);
    }

    @Test
    void findsSeveralCausesTogether() {
        assertThat(explain("4 Mango\n4 Otter\n3 Kim\n")).containsExactly(ALL_YEARS_COUNTED, NAME_CUT_AT_BLANK);
        assertThat(explain("7 \n4 Otter\n4 Mango\n")).containsExactly(ALL_YEARS_COUNTED, CONTINUATION_LINES_COUNTED);
        assertThat(explain("2 Otter\n3 Kim Sun\n4 Mango\n")).containsExactly(MESSAGE_TEXT_COUNTED, ASCENDING_ORDER);
        assertThat(explain("2021-ok\nMango\nKim\n")).containsExactly(CONTINUATION_LINES_COUNTED, NAME_CUT_AT_BLANK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n \n",
                "4 Mango\n3 Kim Sun\n2 Lee,Jr\n",
                "Mango, Kim Sun, Lee,Jr",
                "5 Mango\n4 Otter\n3 Kim Sun\n",
                "4 Mango\n4 Otter\n",
                "Kim Sun\nLee,Jr\nMango\n",
                "no such file\n"
            })
    void saysNothingOfARightOutputOrOneThatNothingExplains(String output) {
        assertThat(explain(output)).isEmpty();
    }

    @Test
    void blamesNoYearRuleWhereThereIsOneYear() {
        byte[] csv = Exports.csv(
                "2021-01-01 00:00:01,\"a\",\"x\nok\nok\nok\nok\nend\"",
                "2021-01-01 00:00:02,\"a\",\"x\"",
                "2021-01-01 00:00:03,\"a\",\"x\"",
                "2021-01-01 00:00:04,\"b\",\"x\"");

        assertThat(Misreadings.explain(csv, "4 ok\n3 a\n1 b\n", 2021, 3)).containsExactly(CONTINUATION_LINES_COUNTED);
    }

    @Test
    void blamesNoLinesForASenderWithoutAName() {
        byte[] csv = Exports.csv(
                "2021-01-01 00:00:01,\"\",\"x\nok\"",
                "2021-01-01 00:00:02,\"\",\"x\"",
                "2021-01-01 00:00:03,\"a\",\"x\"");

        assertThat(Misreadings.explain(csv, "2 \"\"\n1 \"a\"\n", 2021, 3)).isEmpty();
    }

    @Test
    void countsNobodyWithoutANameInAllYears() {
        byte[] csv = Exports.csv(
                "2020-01-01 00:00:01,\"\",\"x\"",
                "2020-01-01 00:00:02,\"\",\"x\"",
                "2020-01-01 00:00:03,\"b\",\"x\"",
                "2020-01-01 00:00:04,\"b\",\"x\"",
                "2021-01-01 00:00:01,\"a\",\"x\"");

        assertThat(Misreadings.explain(csv, "2 b\n1 a\n", 2021, 2)).containsExactly(ALL_YEARS_COUNTED);
    }

    @Test
    void blamesNoLinesForTheHeader() {
        byte[] csv = Exports.csv("2021-01-01 00:00:01,\"a\",\"x\"", "2021-01-01 00:00:02,\"a\",\"x\"");

        assertThat(Misreadings.explain(csv, "2 \"a\"\n1 User\n", 2021, 3)).isEmpty();
    }

    @Test
    void saysNothingWhereTwoCausesExplainAsWell() {
        byte[] csv = Exports.csv(
                "2020-01-01 00:00:01,\"b\",\"2021\"",
                "2020-01-01 00:00:02,\"b\",\"2021\"",
                "2021-01-01 00:00:01,\"a\",\"x\"");

        assertThat(Misreadings.explain(csv, "2 b\n1 a\n", 2021, 3)).isEmpty();
    }

    @Test
    void saysNothingOfAFileThatIsNoExport() {
        assertThat(Misreadings.explain("a,b\n".getBytes(StandardCharsets.UTF_8), "a", 2021, 3))
                .isEmpty();
    }

    /** What naive answers print for the required case is told apart even where they print names only. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void tellsNaiveReadingsOfAGeneratedChatApart(long seed) {
        byte[] csv = Exports.bytes(Exports.room(Exports.REQUIRED, seed));
        RawChat chat = RawChat.of(csv).orElseThrow();

        assertThat(Stream.of(
                        new Reading(SenderSource.RECORDS, YearRule.ALL_YEARS, NameCut.NONE, PrintOrder.MOST_FIRST),
                        new Reading(
                                SenderSource.RECORDS, YearRule.LINE_HOLDS_YEAR, NameCut.NONE, PrintOrder.MOST_FIRST),
                        new Reading(
                                SenderSource.RECORDS,
                                YearRule.DATE_IN_YEAR,
                                NameCut.WORD_PRINTED,
                                PrintOrder.MOST_FIRST),
                        new Reading(SenderSource.RECORDS, YearRule.DATE_IN_YEAR, NameCut.NONE, PrintOrder.TOP_REVERSED),
                        new Reading(
                                SenderSource.RECORDS, YearRule.DATE_IN_YEAR, NameCut.NONE, PrintOrder.QUIETEST_FIRST),
                        new Reading(
                                SenderSource.CUT_AT_COMMAS, YearRule.ALL_YEARS, NameCut.NONE, PrintOrder.MOST_FIRST)))
                .allSatisfy(reading -> assertThat(Misreadings.explain(csv, names(reading, chat), 2021, 3))
                        .isEqualTo(reading.causes()));
    }

    private static String names(Reading reading, RawChat chat) {
        var senders = reading.source()
                .senders(chat, reading.rule(), 2021)
                .collect(Collectors.groupingBy(sender -> sender, Collectors.counting()));
        return reading.podium(senders, 3).places().stream()
                .map(place -> place.names().get(0))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static List<Misreading> explain(String output) {
        return Misreadings.explain(CSV, output, 2021, 3);
    }
}
