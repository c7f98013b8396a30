package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ForeignTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`PK\u0003\u0004..[Content_Types].xml..`, export-is-workbook",
                "`PK\u0003\u0004..xl/workbook.xml`, export-is-workbook",
                "`\u00D0\u00CF\u0011\u00E0`, export-is-workbook",
                "`PK\u0003\u0004..KakaoTalk_Chat.csv`, export-is-archive",
                "`PK\u0005\u0006`, export-is-archive",
                "`\u001F\u008B`, export-is-archive",
                "`%PDF-1.7`, export-is-pdf",
                "`\u0089PNG`, export-is-image",
                "`\u00FF\u00D8\u00FF\u00E0`, export-is-image",
                "`\u00FF\u00FED\0a\0`, export-is-utf16",
                "`\u00FE\u00FF\0D\0a`, export-is-utf16",
                "` <!DOCTYPE html>`, export-is-web-page",
                "`<HTML>`, export-is-web-page",
                "`From: a\nSubject: b\nMIME-Version: 1.0\n`, export-is-mail"
            })
    void tellsWhatAFileLooksLike(String start, String key) {
        assertThat(Foreign.of(start.getBytes(StandardCharsets.ISO_8859_1)))
                .hasValueSatisfying(
                        foreign -> assertThat(foreign.message().key()).isEqualTo(key));
    }

    @Test
    void takesNoExportForAnythingElse() {
        assertThat(Foreign.of(Exports.csv("2021-01-05 10:00:00,\"PK\",\"<html>\nMIME-Version: 1\"")))
                .isEmpty();
        assertThat(Foreign.of("Date Saved : 2021\nContent-Type: x".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
