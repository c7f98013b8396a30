package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TxtDialectsTest {
    private static final String WINDOWS = String.join(
            "\r\n",
            "여행 모임 님과 카카오톡 대화",
            "저장한 날짜 : 2022-01-02 10:00:00",
            "",
            "--------------- 2021년 12월 31일 금요일 ---------------",
            "수달님이 코알라님을 초대했습니다.",
            "[수달] [오후 2:37] 안녕하세요",
            "둘째 줄",
            "[코알라 [팀장]] [오전 12:05] [사진] [오후 1:00] 이요",
            "코알라님이 나갔습니다.",
            "--------------- 2022년 1월 1일 토요일 ---------------",
            "[수달] [23:59] ",
            "");

    static Stream<Arguments> chats() {
        return Stream.of(
                Arguments.of(Dialect.WINDOWS_TXT, WINDOWS),
                Arguments.of(
                        Dialect.WINDOWS_TXT_EN,
                        lines(
                                "Trip with KakaoTalk Chats",
                                "Date Saved : 2022-01-02 10:00:00",
                                "",
                                "--------------- Friday, December 31, 2021 ---------------",
                                "코알라 joined this chatroom.",
                                "[수달] [2:37 PM] 안녕하세요",
                                "둘째 줄",
                                "[코알라 [팀장]] [AM 12:05] [사진] [오후 1:00] 이요",
                                "코알라 left this chatroom.",
                                "--------------- Saturday, January 1, 2022 ---------------",
                                "[수달] [11:59 PM] x")),
                Arguments.of(
                        Dialect.ANDROID_TXT,
                        lines(
                                "\uFEFF여행 모임 님과 카카오톡 대화",
                                "저장한 날짜 : 2022년 1월 2일 오전 10:00",
                                "",
                                "",
                                "2021년 12월 31일 오후 2:36",
                                "2021년 12월 31일 오후 2:36, 수달님이 코알라님을 초대했습니다.",
                                "2021년 12월 31일 오후 2:37, 수달 : 안녕하세요",
                                "둘째 줄",
                                "2021년 12월 31일 14:38, 코알라 [팀장] : a : b, c",
                                "2021년 12월 31일 오후 2:39, 코알라님이 나갔습니다.",
                                "2022년 1월 1일 오전 0:00",
                                "2022년 1월 1일 오전 0:00, 수달 : x")),
                Arguments.of(
                        Dialect.ANDROID_TXT_EN,
                        lines(
                                "KakaoTalk Chats with Trip",
                                "Date Saved : January 2, 2022, 10:00 AM",
                                "",
                                "December 31, 2021, 2:36 PM",
                                "December 31, 2021, 2:36 PM, 코알라 joined this chatroom.",
                                "December 31, 2021, 2:37 PM, 수달 : 안녕하세요",
                                "둘째 줄",
                                "December 31, 2021, 14:38, 코알라 [팀장] : a : b, c",
                                "December 31, 2021, 2:39 PM, 코알라 left this chatroom.",
                                "January 1, 2022, 12:00 AM, 수달 : x")),
                Arguments.of(
                        Dialect.IOS_TXT,
                        lines(
                                "Talk_2022.1.2 10:00-1.txt",
                                "저장한 날짜 : 2022. 1. 2. 오전 10:00",
                                "",
                                "2021년 12월 31일 금요일",
                                "2021. 12. 31. 오후 2:36: 수달님이 코알라님을 초대했습니다.",
                                "2021. 12. 31. 오후 2:37, 수달 : 안녕하세요",
                                "둘째 줄",
                                "2021. 12. 31. 14:38, 코알라 [팀장] : a : b, c",
                                "2021. 12. 31. 오후 2:39: 코알라님이 나갔습니다.",
                                "",
                                "2022년 1월 1일 토요일",
                                "2022. 1. 1. 오전 12:00, 수달 : x")),
                Arguments.of(
                        Dialect.IOS_TXT_EN,
                        lines(
                                "Talk_2022.1.2 10:00-1.txt",
                                "Date Saved : Jan 2, 2022 at 10:00",
                                "",
                                "Friday, December 31, 2021",
                                "Dec 31, 2021 at 14:36: 코알라 joined this chatroom.",
                                "Dec 31, 2021 at 2:37\u202FPM, 수달 : 안녕하세요",
                                "둘째 줄",
                                "Dec 31, 2021, 2:38 PM, 코알라 [팀장] : a : b, c",
                                "Dec 31, 2021 14:39: 코알라 left this chatroom.",
                                "",
                                "Saturday, January 1, 2022",
                                "Jan 1, 2022 at 12:00 AM, 수달 : x")));
    }

    @ParameterizedTest
    @MethodSource("chats")
    void countsTheSameInEachDialect(Dialect dialect, String export) {
        ChatTally tally = Exports.tally(export.getBytes(StandardCharsets.UTF_8));

        assertThat(tally.statistics().dialect()).isEqualTo(dialect);
        assertThat(tally.statistics().records()).isEqualTo(5);
        assertThat(tally.statistics().notices()).isEqualTo(2);
        assertThat(tally.statistics().people()).isEqualTo(2);
        assertThat(tally.statistics().messagesByYear()).containsOnlyKeys(2021, 2022);
        assertThat(tally.strict(2021).standings()).containsExactly(new Standing("수달", 1), new Standing("코알라 [팀장]", 1));
        assertThat(tally.strict(2022).standings()).containsExactly(new Standing("수달", 1));
        assertThat(tally.loose(2021)).isEqualTo(tally.strict(2021));
    }

    @ParameterizedTest
    @MethodSource("chats")
    void countsTheSameWhicheverLineEndsItHas(Dialect dialect, String export) {
        String otherEnds = export.replace("\r\n", "\n").replace("\n", "\r\n");

        assertThat(Exports.tally(otherEnds.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Exports.tally(export.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("chats")
    void countsTheSameInCp949(Dialect dialect, String export) {
        String plain = export.replace("\uFEFF", "").replace('\u202F', ' ');
        ChatTally expected = Exports.tally(plain.getBytes(StandardCharsets.UTF_8));
        ChatTally actual = Exports.tally(plain.getBytes(Encoding.CP949.charset()));

        assertThat(actual.strictByYear()).isEqualTo(expected.strictByYear());
        assertThat(actual.statistics().charset()).isEqualTo("CP949");
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }
}
