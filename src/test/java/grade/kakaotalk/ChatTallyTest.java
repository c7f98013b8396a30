package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChatTallyTest {
    @Test
    void countsRecordsNotLines() {
        ChatTally tally = Exports.tally(Exports.csv(
                "2021-01-05 10:00:00,\"수달\",\"one\n2021-01-05 10:00:00,\"\"Mango\"\",\"\"two\"\"\"",
                "2021-12-31 23:59:59,\"Mango\",\"사진\"",
                "2022-01-01 00:00:00,\"수달\",\"Photo\"",
                "2020-12-31 23:59:59,\"수달\",\"2021\""));

        assertThat(tally.statistics().records()).isEqualTo(4);
        assertThat(tally.years()).containsExactly(2020, 2021, 2022);
        assertThat(tally.loose(2021).standings()).containsExactly(new Standing("Mango", 1), new Standing("수달", 1));
        assertThat(tally.loose(2019)).isEqualTo(new Ranking(List.of()));
    }

    @Test
    void countsNobodyForNoOne() {
        ChatTally tally = Exports.tally(Exports.csv(
                "2021-01-05 10:00:00,\"\",\"a\"",
                "2021-01-05 10:00:01,\" \",\"a\"",
                ",\"\",\"The message has been deleted.\"",
                ",\"수달\",\"a\""));

        assertThat(tally.statistics().records()).isEqualTo(4);
        assertThat(tally.years()).isEmpty();
    }

    @Test
    void takesOneNameInTwoUnicodeFormsForOnePerson() {
        ChatTally tally = Exports.tally(Exports.csv(
                "2021-01-05 10:00:00,\"수달\",\"a\"", "2021-01-05 10:00:01,\" \u1109\u116E\u1103\u1161\u11AF \",\"a\""));

        assertThat(tally.loose(2021).standings()).containsExactly(new Standing("수달", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "수달 joined this chatroom.",
                "수달 left this chatroom.",
                "수달님이 들어왔습니다.",
                "수달님이 나갔습니다.",
                "수달 invited Mango and.",
                "Mango has been removed from this chatroom."
            })
    void leavesNoticesOutOfTheStrictCountOnly(String notice) {
        ChatTally tally = Exports.tally(
                Exports.csv("2021-01-05 10:00:00,\"수달\",\"" + notice + "\"", "2021-01-05 10:00:01,\"수달\",\"a\""));

        assertThat(tally.statistics().notices()).isEqualTo(1);
        assertThat(tally.strict(2021).standings()).containsExactly(new Standing("수달", 1));
        assertThat(tally.loose(2021).standings()).containsExactly(new Standing("수달", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "선생님이 나갔습니다.",
                "I left this chatroom.",
                " has been removed from this chatroom.",
                "I invited Mango and Pixel.",
                "수달님이 나갔습니다",
                "who left?\n수달 left this chatroom.",
                "\n수달 left this chatroom.",
                " invited Mango and."
            })
    void countsWhatOnlyLooksLikeANotice(String text) {
        ChatTally tally = Exports.tally(Exports.csv("2021-01-05 10:00:00,\"수달\",\"" + text + "\""));

        assertThat(tally.statistics().notices()).isZero();
        assertThat(tally.strict(2021).standings()).hasSize(1);
    }
}
