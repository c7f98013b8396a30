package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import grade.seed.Seed;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A chat in which everything comes as often as in a real export. */
final class RealisticChatTest {
    private static final int ROWS = 20_000;

    private final List<ChatRecord> records = Exports.records(
            Exports.bytes(ChatGenerator.of(new ChatSpec(ROWS, 12, Set.of(), Dialect.MAC_CSV, true), new Seed(3))));

    @Test
    void hasAQuarterOfItsRowsBeforeTheYearAndAQuarterAfterIt() {
        assertThat(count(found -> found.date().startsWith("2020"))).isEqualTo(ROWS / 4);
        assertThat(count(found -> found.date().startsWith("2021"))).isEqualTo(ROWS / 2);
        assertThat(count(found -> found.date().startsWith("2022"))).isEqualTo(ROWS / 4);
    }

    @Test
    void reachesTheSecondsAtBothEndsOfTheYear() {
        assertThat(records)
                .extracting(ChatRecord::date)
                .contains("2020-12-31 23:59:59", "2021-01-01 00:00:00", "2021-12-31 23:59:59", "2022-01-01 00:00:00");
    }

    @Test
    void holdsMediaCommasNoticesAndLongMessagesInTheirShares() {
        int notices = ROWS / 200;
        int messages = ROWS - notices;
        assertThat(count(found -> Notice.isNotice(found.user(), found.text()))).isEqualTo(notices);
        assertThat(count(found -> Phrases.SENT.contains(found.text().split("\n", 2)[0])))
                .isEqualTo(messages * 50 / 1000);
        assertThat(count(found -> found.text().contains(","))).isEqualTo(messages * 48 / 1000);
        assertThat(count(found -> found.text().contains("\n"))).isEqualTo(messages * 4 / 1000);
    }

    @Test
    void hasTheSamePeopleOnTopWithNoticesAndWithout() {
        ChatGenerator generator =
                ChatGenerator.of(new ChatSpec(ROWS, 12, Set.of(), Dialect.MAC_CSV, true), new Seed(3));

        assertThat(generator.strict(2021)).isNotEqualTo(generator.loose().get(2021));
        assertThat(generator.strict(2021).standings().subList(0, 3))
                .extracting(Standing::sender)
                .isEqualTo(generator.loose().getOrDefault(2021, Ranking.EMPTY).standings().subList(0, 3).stream()
                        .map(Standing::sender)
                        .toList());
    }

    private long count(Predicate<ChatRecord> wanted) {
        return records.stream().filter(wanted).count();
    }
}
