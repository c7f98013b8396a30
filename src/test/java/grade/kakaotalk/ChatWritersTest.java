package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same few rows as each client writes them. */
final class ChatWritersTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2021, 1, 5, 9, 3, 7);
    private static final LocalDateTime NOON = LocalDateTime.of(2021, 1, 5, 12, 0, 0);
    private static final LocalDateTime NIGHT = LocalDateTime.of(2021, 12, 31, 23, 59, 59);
    private static final LocalDateTime SAVED = LocalDateTime.of(2022, 1, 1, 0, 0, 0);

    @Test
    void writeWhatTheMacClientWrites() throws IOException {
        assertThat(text(Dialect.MAC_CSV)).isEqualTo("""
                        Date,User,Message
                        2021-01-05 09:03:07,"수달,서울","네, ""알겠습니다\""
                        둘째 줄"
                        2021-01-05 12:00:00,"Otter","Otter left this chatroom."
                        2021-12-31 23:59:59,"Otter","Good idea"
                        """);
    }

    @Test
    void writeWhatASpreadsheetMakesOfIt() throws IOException {
        assertThat(text(Dialect.EXCEL_CSV))
                .isEqualTo(String.join(
                        "\r\n",
                        "Date,User,Message",
                        "2021.1.5 9:03,\"수달,서울\",\"네, \"\"알겠습니다\"\"\n둘째 줄\"",
                        "2021.1.5 12:00,Otter,Otter left this chatroom.",
                        "2021.12.31 23:59,Otter,Good idea",
                        ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WINDOWS_TXT    | 점심 모임 님과 카카오톡 대화 | 저장한 날짜 : 2022-01-01 00:00:00"
                        + " | 2021년 1월 5일 화요일 | 오전 9:03 | 오후 12:00 | 2021년 12월 31일 금요일 | 오후 11:59",
                "WINDOWS_TXT_EN | Lunch Club with KakaoTalk Chats | Date Saved : 2022-01-01 00:00:00"
                        + " | Tuesday, January 5, 2021 | 9:03 AM | 12:00 PM | Friday, December 31, 2021 | 11:59 PM",
            })
    void writeTheDayOnALineOfItsOwnOnWindows(
            Dialect dialect,
            String room,
            String saved,
            String day,
            String morning,
            String noon,
            String last,
            String night)
            throws IOException {
        assertThat(text(dialect))
                .isEqualTo(String.join(
                        "\r\n",
                        room,
                        saved,
                        "",
                        "--------------- " + day + " ---------------",
                        "[수달,서울] [" + morning + "] 네, \"알겠습니다\"",
                        "둘째 줄",
                        "Otter left this chatroom.",
                        "--------------- " + last + " ---------------",
                        "[Otter] [" + night + "] Good idea",
                        ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ANDROID_TXT    | 점심 모임 님과 카카오톡 대화 | 저장한 날짜 : 2022년 1월 1일 오전 12:00"
                        + " | 2021년 1월 5일 오전 9:03 | 2021년 1월 5일 오후 12:00 | 2021년 12월 31일 오후 11:59",
                "ANDROID_TXT_EN | KakaoTalk Chats with Lunch Club | Date Saved : January 1, 2022, 12:00 AM"
                        + " | January 5, 2021, 9:03 AM | January 5, 2021, 12:00 PM | December 31, 2021, 11:59 PM",
            })
    void tellRecordsFromLinesByTheirEndsOnAndroid(
            Dialect dialect, String room, String saved, String morning, String noon, String night) throws IOException {
        assertThat(text(dialect))
                .isEqualTo('\uFEFF'
                        + String.join(
                                "\r\n",
                                room,
                                saved,
                                "",
                                morning + ", 수달,서울 : 네, \"알겠습니다\"\n둘째 줄",
                                noon + ", Otter left this chatroom.",
                                night + ", Otter : Good idea",
                                ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IOS_TXT    | 점심 모임 님과 카카오톡 대화 | 저장한 날짜 : 2022. 1. 1. 오전 12:00"
                        + " | 2021. 1. 5. 오전 9:03 | 2021. 1. 5. 오후 12:00 | 2021. 12. 31. 오후 11:59",
                "IOS_TXT_EN | Lunch Club chat | Date Saved : Jan 1, 2022 at 12:00 AM"
                        + " | Jan 5, 2021 at 9:03 AM | Jan 5, 2021 at 12:00 PM | Dec 31, 2021 at 11:59 PM",
            })
    void writeNoticesBehindAColonOnIos(
            Dialect dialect, String room, String saved, String morning, String noon, String night) throws IOException {
        assertThat(text(dialect))
                .isEqualTo(String.join(
                        "\n",
                        room,
                        saved,
                        "",
                        morning + ", 수달,서울 : 네, \"알겠습니다\"",
                        "둘째 줄",
                        noon + ": Otter left this chatroom.",
                        night + ", Otter : Good idea",
                        ""));
    }

    private static String text(Dialect dialect) throws IOException {
        ChatSpec spec = new ChatSpec(20, 2, Set.of(), dialect, false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writer characters = ChatWriters.characters(bytes, spec);
        ChatWriter writer = ChatWriters.of(spec, characters, SAVED);
        writer.writeHead();
        writer.write(new ChatMessage(MORNING, "수달,서울", "네, \"알겠습니다\"\n둘째 줄"));
        writer.writeNotice(new ChatMessage(NOON, "Otter", "Otter left this chatroom."));
        writer.write(new ChatMessage(NIGHT, "Otter", "Good idea"));
        characters.flush();
        Charset charset = dialect == Dialect.EXCEL_CSV ? Encoding.CP949.charset() : StandardCharsets.UTF_8;
        return bytes.toString(charset);
    }
}
