package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RawChatTest {
    @Test
    void tellsLinesInsideAMessageFromThoseThatStartARecord() {
        RawChat chat = RawChat.of(Exports.csv("2021-01-01 00:00:01,\"a\",\"x \"\"y\nz\n\"", ",\"\",\"w\""))
                .orElseThrow();

        assertThat(chat.lines())
                .containsExactly(
                        new RawChat.Line("2021-01-01 00:00:01,\"a\",\"x \"\"y", false),
                        new RawChat.Line("z", true),
                        new RawChat.Line("\"", true),
                        new RawChat.Line(",\"\",\"w\"", false));
        assertThat(chat.withoutLinesThatGoOn().lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void findsOneLineThatStartsEachRecord(long seed) {
        RawChat chat =
                RawChat.of(Exports.bytes(Exports.room(Exports.HURDLES, seed))).orElseThrow();

        assertThat(chat.withoutLinesThatGoOn().lines()).hasSameSizeAs(chat.records());
    }
}
