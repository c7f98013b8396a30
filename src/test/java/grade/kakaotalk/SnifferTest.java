package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SnifferTest {
    private static final String UNKNOWN =
            "line 1: Expected the header Date,User,Message, or a message as KakaoTalk for Windows, Android or iOS writes it among the first lines, but found: ";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`Date,User,Message`, MAC_CSV, true",
                "`\n\nDate,User,Message\n2021-01-05 10:00:00,\"a\",\"b\"`, MAC_CSV, true",
                "`\"Date\",\"User\",\"Message\"\n,\"\",\"x\"`, MAC_CSV, true",
                "`2021-01-05 10:00:00,\"a\",\"b\"`, MAC_CSV, false",
                "`Date,User,Message\r\n2021-01-05 10:00:00,a,b\r\n`, EXCEL_CSV, true",
                "`Date,User,Message\n2021.1.5 9:03,a,b`, EXCEL_CSV, true",
                "`Date,User,Message\n,,x\n2021-01-05 9:03,a,b`, EXCEL_CSV, true",
                "`\"2021-01-05 9:03\",a,b`, EXCEL_CSV, false"
            })
    void tellsTables(String start, Dialect dialect, boolean hasHeader) {
        assertThat(layout(start, StandardCharsets.UTF_8)).isEqualTo(new CsvLayout(dialect, hasHeader));
    }

    @Test
    void takesATableInCp949ForOneOfASpreadsheet() {
        assertThat(layout("Date,User,Message\n2021-01-05 10:00:00,\"수달\",\"b\"\n", Encoding.CP949.charset()))
                .isEqualTo(new CsvLayout(Dialect.EXCEL_CSV, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--------------- 2021년 3월 1일 월요일 ---------------| WINDOWS_TXT",
                "--------------- Saturday, July 22, 2023 ---------------| WINDOWS_TXT_EN",
                "2021년 7월 9일 오후 8:34, a : b| ANDROID_TXT",
                "2021년 7월 9일 오후 8:34, a님이 들어왔습니다.| ANDROID_TXT",
                "July 9, 2020, 8:34 PM, a : b| ANDROID_TXT_EN",
                "2021. 7. 9. 오후 8:34, a : b| IOS_TXT",
                "2021. 7. 9. 오후 8:34: a님이 들어왔습니다.| IOS_TXT",
                "Jul 9, 2020 at 8:34 PM, a : b| IOS_TXT_EN",
                "Jul 9, 2020 at 20:34: a joined this chatroom.| IOS_TXT_EN",
                "Jul 9, 2020, 8:34 PM, a : b| IOS_TXT_EN",
                "July 9, 2020 at 8:34 PM, a : b| IOS_TXT_EN"
            })
    void tellsTextsByTheirFirstRecordOrDay(String line, Dialect dialect) {
        String header = "a room\nDate Saved : x\n\n\n";

        assertThat(layout(header + line + "\n", StandardCharsets.UTF_8).dialect())
                .isEqualTo(dialect);
        assertThat(layout(header + line + "\r\n", StandardCharsets.UTF_8).dialect())
                .isEqualTo(dialect);
        assertThat(layout(
                                header + line + "\nJul 9, 2020 at 8:34 PM, a : b\n2021. 7. 9. 오후 8:34, a : b",
                                StandardCharsets.UTF_8)
                        .dialect())
                .isEqualTo(dialect);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date,User,Text",
                "date,user,message",
                "Date;User;Message",
                "Date,User",
                "a,b,c",
                "12. 7. 9. 오후 8:34, a : b",
                "1/5/21 9:03,a,b",
                "[a] [오후 2:37] b",
                "-------------- 2021년 3월 1일 월요일 --------------"
            })
    void refusesAllElse(String first) {
        refuses(first + "\nx\n", UNKNOWN + first);
    }

    @Test
    void refusesAnExportWhoseFirstRecordIsFarBelow() {
        refuses("x\n".repeat(12) + "2021. 7. 9. 오후 8:34, a : b\n", UNKNOWN + "x");
    }

    @Test
    void refusesNothing() {
        refuses("", "line 1: Expected a chat exported by KakaoTalk, but there is nothing.");
        refuses(" \n\r\n", "line 1: Expected a chat exported by KakaoTalk, but there is nothing.");
    }

    @Test
    void refusesWhatIsNoText() {
        refuses("\u007FELF\0\0\1", "line 1: Expected a chat exported by KakaoTalk, but found a file that is not text.");
    }

    @Test
    void refusesAnotherKindOfFileByName() {
        refuses(
                "PK\u0003\u0004 [Content_Types].xml",
                "line 1: Expected a chat exported by KakaoTalk, but found a workbook. Save it as CSV, or give the file that KakaoTalk exported.");
    }

    private static Layout layout(String start, Charset charset) {
        return Sniffer.layout(start.getBytes(charset));
    }

    private static void refuses(String start, String message) {
        assertThatThrownBy(() -> layout(start, StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                        ChatFormatException.class,
                        e -> assertThat(Exports.said(e)).isEqualTo(message));
    }
}
