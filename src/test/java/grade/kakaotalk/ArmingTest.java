package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grade.seed.Seed;
import grade.wording.Message;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArmingTest {
    @ParameterizedTest
    @CsvSource({"200, 5", "200, 6", "2000, 4", "2000, 6", "2000, 40", "5000, 12", "100000, 6", "10000000, 1000"})
    void armsEveryTrapAloneAndTogetherInARoomOfUsualSize(int rows, int people) {
        assertThat(Exports.trapSets())
                .allSatisfy(traps -> assertThat(unarmed(rows, people, traps)).isEmpty());
    }

    @Test
    void findsThatTwoPeopleAreTooFewForThreePlaces() {
        assertThat(unarmed(2000, 2, EnumSet.of(Trap.OTHER_YEARS, Trap.YEAR_IN_NAME, Trap.MULTILINE)))
                .containsExactly(Trap.YEAR_IN_NAME, Trap.MULTILINE);
    }

    @Test
    void findsThatATieForTheThirdPlaceLetsTheOddNameBeLeftOut() {
        assertThat(unarmed(20, 6, EnumSet.of(Trap.NAME_SPACE))).containsExactly(Trap.NAME_SPACE);
    }

    /** Whoever counts notices too finds the same people in the same order, ties apart. */
    @ParameterizedTest
    @CsvSource({"20, 1", "20, 4", "60, 3", "137, 9", "2000, 40", "10000000, 1000"})
    void seesToItThatNoticesChangeNoOrder(int rows, int people) {
        ChatPlan plan = new ChatPlan(new ChatSpec(rows, people, Set.of(Trap.SYSTEM_ROWS)));
        int[] strict = plan.quota(ChatPlan.YEAR).messages();
        int[] loose = plan.quota(ChatPlan.YEAR).withNotices();

        assertThat(Arming.unarmed(plan)).isEmpty();
        assertThat(IntStream.of(loose).sum() - IntStream.of(strict).sum()).isEqualTo(Math.max(1, rows / 20));
        for (int person = 1; person < people; person++) {
            if (strict[person - 1] > strict[person]) {
                assertThat(loose[person - 1]).isGreaterThan(loose[person]);
            }
        }
    }

    @Test
    void tiesTheThirdAndTheFourthAndNobodyElseOnTop() {
        int[] counts = new ChatPlan(new ChatSpec(2000, 6, Set.of(Trap.TIE)))
                .quota(ChatPlan.YEAR)
                .messages();

        assertThat(counts).containsExactly(629, 419, 282, 282, 209, 179, 0);
        assertThat(unarmed(2000, 3, Set.of(Trap.TIE))).containsExactly(Trap.TIE);
    }

    @Test
    void givesTheFourthAShorterCountThatComesFirstAsText() {
        int[] counts = new ChatPlan(new ChatSpec(2000, 6, Set.of(Trap.COUNT_WIDTH)))
                .quota(ChatPlan.YEAR)
                .messages();

        assertThat(counts).containsExactly(789, 419, 314, 90, 209, 179, 0);
        assertThat(unarmed(20, 6, Set.of(Trap.COUNT_WIDTH))).containsExactly(Trap.COUNT_WIDTH);
        assertThat(unarmed(2000, 1, Set.of(Trap.COUNT_WIDTH))).containsExactly(Trap.COUNT_WIDTH);
    }

    @Test
    void findsThatThereAreTooFewMessagesToGoOn() {
        assertThat(unarmed(20, 1, EnumSet.of(Trap.MULTILINE, Trap.MULTILINE_DATE)))
                .containsExactly(Trap.MULTILINE, Trap.MULTILINE_DATE);
    }

    @Test
    void keepsAGeneratorFromMakingATrapThatChangesNothing() {
        ChatSpec spec = new ChatSpec(2000, 1, EnumSet.of(Trap.OTHER_YEARS, Trap.YEAR_IN_NAME, Trap.NAME_COMMA));

        assertThatThrownBy(() -> ChatGenerator.of(spec, new Seed(1)))
                .isInstanceOfSatisfying(
                        TrapException.class,
                        e -> assertThat(e.message())
                                .isEqualTo(Message.of("traps-unarmed", 2000, 1, "other-years, 2021-in-name", 2000, 4)));
    }

    /** The proof held against the bytes: what the naive answer prints about a small room is refused. */
    @ParameterizedTest
    @CsvSource({
        "OTHER_YEARS, RECORDS, ALL_YEARS, NONE",
        "YEAR_IN_MESSAGE, RECORDS, LINE_HOLDS_YEAR, NONE",
        "YEAR_IN_NAME, RECORDS, LINE_HOLDS_YEAR, NONE",
        "NAME_SPACE, RECORDS, DATE_IN_YEAR, WORD_PRINTED",
        "NAME_COMMA, RECORDS, DATE_IN_YEAR, PART_PRINTED",
        "MULTILINE, CUT_AT_COMMAS, ALL_YEARS, NONE",
        "MULTILINE, AWK_AT_COMMAS, ALL_YEARS, NONE",
        "NAME_QUOTE, CUT_AT_QUOTES, DATE_IN_YEAR, NONE",
        "NAME_QUOTE, AWK_AT_QUOTES, DATE_IN_YEAR, NONE",
        "MULTILINE_YEAR, CUT_AT_COMMAS, FIRST_FIELD_HOLDS_YEAR, NONE",
        "MULTILINE_YEAR, AWK_AT_COMMAS, LINE_HOLDS_YEAR, NONE",
        "BLANK_DATE_USER, CUT_AT_COMMAS, ALL_YEARS, NONE",
        "QUOTED_DATES, CUT_AT_COMMAS, DATE_IN_YEAR, NONE",
        "MINIMAL_QUOTES, CUT_AT_QUOTES, DATE_IN_YEAR, NONE",
        "MULTILINE_DATE, CUT_AT_COMMAS, DATE_IN_YEAR, NONE",
        "MULTILINE_ROW, CUT_AT_COMMAS, DATE_IN_YEAR, NONE",
        "MULTILINE_ROW, CUT_AT_QUOTES, DATE_IN_YEAR, NONE",
        "BLANK_USER, CUT_AT_COMMAS, DATE_IN_YEAR, NONE"
    })
    void promisesNothingThatTheBytesDoNotKeep(Trap trap, SenderSource source, YearRule rule, NameCut cut) {
        Reading naive = new Reading(source, rule, cut, PrintOrder.MOST_FIRST);
        int armed = 0;
        for (int rows = 20; rows < 60; rows += 3) {
            for (int people = 1; people < 9; people++) {
                if (unarmed(rows, people, Set.of(trap)).isEmpty()) {
                    armed++;
                    assertBreaks(naive, new ChatSpec(rows, people, Set.of(trap)));
                }
            }
        }
        assertThat(armed).isPositive();
    }

    private static void assertBreaks(Reading naive, ChatSpec spec) {
        ChatGenerator generator = ChatGenerator.of(spec, new Seed(1));
        Ranking right = generator.strict(2021);
        RawChat chat = RawChat.of(Exports.bytes(generator)).orElseThrow();
        Map<String, Long> senders = naive.source()
                .senders(chat, naive.rule(), 2021)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        // Among equals the one that is right comes first, if any.
        String printed = Ranking.of(senders).standings().stream()
                .sorted(Comparator.comparingLong((Standing standing) -> -standing.count())
                        .thenComparing(standing -> -right.standings().stream()
                                .filter(person -> person.sender().equals(PrintedText.plain(standing.sender())))
                                .mapToLong(Standing::count)
                                .sum()))
                .limit(3)
                .map(standing -> naive.cut().printed(standing.sender()))
                .collect(Collectors.joining("\n"));

        assertThat(RankingAnswer.accepts(printed, right, right, 3))
                .as("%s%n%s%n%s", spec, printed, right)
                .isFalse();
    }

    private static Set<Trap> unarmed(int rows, int people, Set<Trap> traps) {
        return Arming.unarmed(new ChatPlan(new ChatSpec(rows, people, traps)));
    }
}
