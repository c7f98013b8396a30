package grade.kakaotalk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.time.LocalDateTime;

/** Which writer writes which dialect. */
final class ChatWriters {
    private static final int CHARACTERS = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ChatWriters() {}

    /** Characters in the encoding of the export; one that it has no bytes for is an error, never a question mark. */
    static Writer characters(OutputStream out, ChatSpec spec) throws IOException {
        Encoding encoding = CsvForm.traps(spec).contains(Trap.CP949) ? Encoding.CP949 : Encoding.UTF_8;
        Writer writer = new BufferedWriter(
                new OutputStreamWriter(
                        out,
                        encoding.charset()
                                .newEncoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                CHARACTERS);
        if (spec.has(Trap.BOM) || spec.dialect().isAndroid()) {
            writer.write(BYTE_ORDER_MARK);
        }
        return writer;
    }

    /** The writer of the dialect; {@code saved} is when the export was made, as far as the dialect tells. */
    static ChatWriter of(ChatSpec spec, Writer out, LocalDateTime saved) {
        return switch (spec.dialect()) {
            case MAC_CSV -> new CsvWriter(out, CsvForm.of(spec), Stamps.MAC);
            case EXCEL_CSV -> new CsvWriter(out, CsvForm.of(spec), Stamps.SPREADSHEET);
            case WINDOWS_TXT ->
                new WindowsTxtWriter(out, korean(Stamps.MAC.format(saved)), Stamps.KOREAN_DAY, Stamps.KOREAN_TIME);
            case WINDOWS_TXT_EN ->
                new WindowsTxtWriter(
                        out,
                        english("Lunch Club with KakaoTalk Chats", Stamps.MAC.format(saved)),
                        Stamps.ENGLISH_DAY,
                        Stamps.ENGLISH_TIME);
            case ANDROID_TXT ->
                PhoneTxtWriter.android(out, korean(Stamps.ANDROID_KOREAN.format(saved)), Stamps.ANDROID_KOREAN);
            case ANDROID_TXT_EN ->
                PhoneTxtWriter.android(
                        out,
                        english("KakaoTalk Chats with Lunch Club", Stamps.ANDROID_ENGLISH.format(saved)),
                        Stamps.ANDROID_ENGLISH);
            case IOS_TXT -> PhoneTxtWriter.ios(out, korean(Stamps.IOS_KOREAN.format(saved)), Stamps.IOS_KOREAN);
            case IOS_TXT_EN ->
                PhoneTxtWriter.ios(
                        out, english("Lunch Club chat", Stamps.IOS_ENGLISH.format(saved)), Stamps.IOS_ENGLISH);
        };
    }

    private static TxtHead korean(String saved) {
        return new TxtHead("점심 모임 님과 카카오톡 대화", "저장한 날짜 : " + saved);
    }

    private static TxtHead english(String room, String saved) {
        return new TxtHead(room, "Date Saved : " + saved);
    }
}
