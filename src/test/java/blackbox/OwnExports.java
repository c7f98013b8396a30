package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** One small chat as each client exports it: in 2021 가온 wrote three messages, 나래 two, 다솜 one; 다솜 more in 2022. */
enum OwnExports {
    MAC_CSV(
            "KakaoTalk_Chat_우리 반_2022-12-31-10-00-00.csv",
            StandardCharsets.UTF_8,
            "grep ^2021 kakao.csv | cut -d'\"' -f2",
            """
            Date,User,Message
            2021-03-01 10:00:00,"가온","안녕"
            2021-03-01 10:00:01,"가온","둘"
            2021-03-01 10:00:02,"나래","네"
            2021-03-02 10:00:00,"나래","2022-01-01, \"\"새해\"\"\"
            2021-03-02 10:00:01,"가온","셋"
            2021-03-02 10:00:02,"다솜","네"
            2022-03-02 10:00:00,"다솜","네"
            2022-03-02 10:00:01,"다솜","네"
            2022-03-02 10:00:02,"다솜","네"
            """),
    EXCEL_CSV(
            "우리 반.csv",
            Charset.forName("x-windows-949"),
            "iconv -f cp949 -t utf-8 kakao.csv | grep ^2021 | cut -d, -f2",
            """
            Date,User,Message\r
            2021.3.1 10:00,가온,안녕\r
            2021.3.1 10:00,가온,둘\r
            2021.3.1 10:00,나래,네\r
            2021.3.2 10:00,나래,"2022-01-01, \"\"새해\"\"\"\r
            2021.3.2 10:00,가온,셋\r
            2021.3.2 10:00,다솜,네\r
            2022.3.2 10:00,다솜,네\r
            2022.3.2 10:00,다솜,네\r
            2022.3.2 10:00,다솜,네\r
            """),
    WINDOWS_TXT(
            "KakaoTalk_20221231_1000_00_000_group.txt",
            StandardCharsets.UTF_8,
            "awk '/^-+ [0-9]+년/ { y = $2 } y == \"2021년\" && /^\\[/ { print substr($1, 2, length($1) - 2) }' kakao.txt",
            """
            우리 반 님과 카카오톡 대화\r
            저장한 날짜 : 2022-12-31 10:00:00\r
            \r
            --------------- 2021년 3월 1일 월요일 ---------------\r
            [가온] [오전 10:00] 안녕\r
            [가온] [오전 10:00] 둘\r
            [나래] [오전 10:00] 네\r
            --------------- 2021년 3월 2일 화요일 ---------------\r
            [나래] [오전 10:00] 2022년 새해\r
            이어지는 줄\r
            [가온] [오전 10:00] 셋\r
            [다솜] [오전 10:00] 네\r
            --------------- 2022년 3월 2일 수요일 ---------------\r
            [다솜] [오전 10:00] 네\r
            [다솜] [오전 10:00] 네\r
            [다솜] [오전 10:00] 네\r
            """),
    WINDOWS_TXT_EN(
            "KakaoTalk_20221231_1000_00_001_group.txt",
            StandardCharsets.UTF_8,
            "awk '/^-+ / { y = $5 } y == 2021 && /^\\[/ { print substr($1, 2, length($1) - 2) }' kakao.txt",
            """
            Class KakaoTalk Chats\r
            Date Saved : 2022-12-31 10:00:00\r
            \r
            --------------- Monday, March 1, 2021 ---------------\r
            [가온] [10:00 AM] hello\r
            [가온] [10:00 AM] two\r
            [나래] [10:00 AM] yes\r
            --------------- Tuesday, March 2, 2021 ---------------\r
            [나래] [10:00 AM] in 2022\r
            [가온] [10:00 AM] three\r
            [다솜] [10:00 AM] yes\r
            --------------- Wednesday, March 2, 2022 ---------------\r
            [다솜] [10:00 AM] yes\r
            [다솜] [10:00 AM] yes\r
            [다솜] [10:00 AM] yes\r
            """),
    ANDROID_TXT(
            "KakaoTalkChats.txt", StandardCharsets.UTF_8, "sed -En 's/^2021년[^,]*, (.*) : .*/\\1/p' kakao.txt", """
            \uFEFF우리 반 님과 카카오톡 대화\r
            저장한 날짜 : 2022년 12월 31일 오전 10:00\r
            \r
            2021년 3월 1일 오전 10:00\r
            2021년 3월 1일 오전 10:00, 가온 : 안녕\r
            2021년 3월 1일 오전 10:00, 가온 : 둘\r
            2021년 3월 1일 오전 10:00, 나래 : 네\r
            2021년 3월 2일 오전 10:00, 나래 : 새해\n이어지는 줄\r
            2021년 3월 2일 오전 10:00, 가온 : 셋\r
            2021년 3월 2일 오전 10:00, 다솜 : 네\r
            2022년 3월 2일 오전 10:00, 다솜 : 네\r
            2022년 3월 2일 오전 10:00, 다솜 : 네\r
            2022년 3월 2일 오전 10:00, 다솜 : 네\r
            """),
    ANDROID_TXT_EN(
            "KakaoTalkChats-en.txt",
            StandardCharsets.UTF_8,
            "sed -En 's/^[A-Z][a-z]+ [0-9]+, 2021, [^,]*, (.*) : .*/\\1/p' kakao.txt",
            """
            \uFEFFClass KakaoTalk Chats\r
            Date Saved : December 31, 2022, 10:00 AM\r
            \r
            March 1, 2021, 10:00 AM\r
            March 1, 2021, 10:00 AM, 가온 : hello\r
            March 1, 2021, 10:00 AM, 가온 : two\r
            March 1, 2021, 10:00 AM, 나래 : yes\r
            March 2, 2021, 10:00 AM, 나래 : yes\r
            March 2, 2021, 10:00 AM, 가온 : three\r
            March 2, 2021, 10:00 AM, 다솜 : yes\r
            March 2, 2022, 10:00 AM, 다솜 : yes\r
            March 2, 2022, 10:00 AM, 다솜 : yes\r
            March 2, 2022, 10:00 AM, 다솜 : yes\r
            """),
    IOS_TXT(
            "Talk_2022.12.31 10_00-1.txt",
            StandardCharsets.UTF_8,
            "sed -En 's/^2021\\. [^,]*, (.*) : .*/\\1/p' kakao.txt",
            """
            우리 반 카카오톡 대화
            저장한 날짜 : 2022. 12. 31. 오전 10:00


            2021년 3월 1일 월요일
            2021. 3. 1. 오전 10:00, 가온 : 안녕
            2021. 3. 1. 오전 10:00, 가온 : 둘
            2021. 3. 1. 오전 10:00, 나래 : 네
            2021. 3. 2. 오전 10:00, 나래 : 새해
            2021. 3. 2. 오전 10:00, 가온 : 셋
            2021. 3. 2. 오전 10:00, 다솜 : 네
            2022. 3. 2. 오전 10:00, 다솜 : 네
            2022. 3. 2. 오전 10:00, 다솜 : 네
            2022. 3. 2. 오전 10:00, 다솜 : 네
            """),
    IOS_TXT_EN(
            "Talk_2022.12.31 10_01-1.txt",
            StandardCharsets.UTF_8,
            "sed -En 's/^[A-Z][a-z]+ [0-9]+, 2021[^,]*, (.*) : .*/\\1/p' kakao.txt",
            """
            Class KakaoTalk Chats
            Date Saved : Dec 31, 2022 at 10:00


            Monday, March 1, 2021
            Mar 1, 2021 at 10:00, 가온 : hello
            Mar 1, 2021 at 10:00, 가온 : two
            Mar 1, 2021 at 10:00, 나래 : yes
            Mar 2, 2021 at 10:00, 나래 : yes
            Mar 2, 2021 at 10:00, 가온 : three
            Mar 2, 2021 at 10:00, 다솜 : yes
            Mar 2, 2022 at 10:00, 다솜 : yes
            Mar 2, 2022 at 10:00, 다솜 : yes
            Mar 2, 2022 at 10:00, 다솜 : yes
            """);

    private static final String COUNT = " | sort | uniq -c | sort -rn | head -n 3";

    private final String file;
    private final Charset charset;
    private final String senders;
    private final String text;

    OwnExports(String file, Charset charset, String senders, String text) {
        this.file = file;
        this.charset = charset;
        this.senders = senders;
        this.text = text;
    }

    /** Writes the export into a directory under the name that the client gives it. */
    Path write(Path directory) {
        return write(directory, file, text);
    }

    /** Writes another text in the same way. */
    Path write(Path directory, String name, String other) {
        try {
            return Files.write(directory.resolve(name), other.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    String dialect() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A line that is right on it. */
    String rightLine() {
        return senders + COUNT;
    }

    /** A line that puts the quietest first. */
    String wrongLine() {
        return rightLine().replace("sort -rn", "sort -n");
    }
}
