package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grade.wording.Message;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TrapRulesTest {
    @Test
    void namesTheTrapsThatOnlyCsvCanHold() {
        assertRefused(
                new ChatSpec(2000, 8, EnumSet.of(Trap.CRLF, Trap.TIE, Trap.BLANK_USER), Dialect.WINDOWS_TXT, false),
                Message.of("traps-csv-only", "blank-user, crlf", "windows-txt"));
    }

    @Test
    void namesTheTrapsThatExcludeEachOther() {
        assertRefused(
                new ChatSpec(2000, 8, EnumSet.of(Trap.BOM, Trap.TIE, Trap.CP949)),
                Message.of("traps-clash", "cp949, bom", "mac-csv"));
        assertRefused(
                new ChatSpec(2000, 8, EnumSet.of(Trap.QUOTED_DATES), Dialect.EXCEL_CSV, false),
                Message.of("traps-clash", "quoted-dates, minimal-quotes", "excel-csv"));
    }

    @Test
    void saysThatTrapsStandInEachOthersWay() {
        assertRefused(
                new ChatSpec(2000, 8, EnumSet.of(Trap.TWO_PEOPLE, Trap.TIE)),
                Message.of("traps-unarmed-together", "tie"));
    }

    /** The remedy is not a guess: the chat that it names is taken. */
    @ParameterizedTest
    @CsvSource({
        "OTHER_YEARS, 20, 1", "YEAR_IN_NAME, 20, 2", "NAME_COMMA, 20, 6", "MULTILINE, 20, 1", "MULTILINE_ROW, 20, 1",
        "BLANK_USER, 20, 2", "BLANK_DATE_USER, 20, 1", "TIE, 50, 3", "COUNT_WIDTH, 20, 6", "COUNT_WIDTH, 10000, 1",
        "NAME_SPACE, 20, 1000",
    })
    void namesASizeInWhichTheTrapsWork(Trap trap, int rows, int people) {
        ChatSpec spec = new ChatSpec(rows, people, Set.of(trap));

        assertThat(Arming.unarmed(new ChatPlan(spec))).isNotEmpty();
        assertThat(Remedy.of(spec)).hasValueSatisfying(larger -> {
            assertThat(larger.rows()).isGreaterThanOrEqualTo(rows);
            assertThat(larger.people()).isGreaterThanOrEqualTo(people);
            assertThat(Arming.unarmed(new ChatPlan(larger))).isEmpty();
        });
    }

    private static void assertRefused(ChatSpec spec, Message message) {
        assertThatThrownBy(() -> TrapRules.require(new ChatPlan(spec)))
                .isInstanceOfSatisfying(
                        TrapException.class, e -> assertThat(e.message()).isEqualTo(message));
    }
}
