package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChatReaderTest {
    private static final String MOMENT = "2021-01-05 10:00:00";

    @Test
    void readsRecordsNotLines() {
        assertThat(Exports.records(Exports.csv(
                        MOMENT + ",\"수달\",\"a, \"\"b\"\"\n" + MOMENT + ",x\"", MOMENT + ",\"Mango\",\"c\"")))
                .containsExactly(
                        new ChatRecord(2, OptionalInt.of(2021), MOMENT, "수달", "a, \"b\"\n" + MOMENT + ",x"),
                        new ChatRecord(4, OptionalInt.of(2021), MOMENT, "Mango", "c"));
    }

    @Test
    void readsADeletedMessageAsARecordOfNoYear() {
        assertThat(Exports.records(Exports.csv(",\"\",\"The message has been deleted.\"")))
                .singleElement()
                .satisfies(found -> assertThat(found.year()).isEmpty());
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(Exports.records(bytes("\uFEFFDate,User,Message\n" + MOMENT + ",\"a\",\"b\"\n")))
                .hasSize(1);
    }

    @Test
    void readsNothingFromAHeaderAlone() {
        assertThat(Exports.records(bytes("Date,User,Message"))).isEmpty();
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        InputStream in = new ByteArrayInputStream(bytes("Date,User,Message\n")) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        ChatReader.of(in).read(found -> {});
    }

    @Test
    void passesOnThatTheStreamCannotBeRead() {
        InputStream in = new FilterInputStream(new ByteArrayInputStream(Exports.csv())) {
            private int left = 1;

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (left-- == 0) {
                    throw new IOException("gone");
                }
                return super.read(target, offset, length);
            }
        };

        assertThatThrownBy(() -> ChatReader.of(in).read(found -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @Test
    void refusesAnEmptyFile() {
        refuses("", "line 1: Expected a chat exported by KakaoTalk, but there is nothing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date,User,Text", "date,user,message", "a,b,c"})
    void refusesAnotherHeader(String header) {
        refuses(
                header + "\n",
                "line 1: Expected the header Date,User,Message, or a message as KakaoTalk for Windows, Android or iOS writes it among the first lines, but found: "
                        + header);
    }

    @Test
    void refusesARecordWithAnotherNumberOfFields() {
        String good = MOMENT + ",\"a\",\"b\nc\"\n";

        refusesAfterHeader(
                good + MOMENT + ",\"a\"\n", "line 4: Expected 3 fields (date, sender, message), but found only 2.");
        refusesAfterHeader(
                good + MOMENT + ",\"a\",b,c\n", "line 4: Expected 3 fields (date, sender, message), but found more.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-01-05", "2021-01-05T10:00:00", "21.1.5 9:03", "x021-01-05 10:00:00", "21-01-05 10:00:0000"
            })
    void refusesADateOfAnotherForm(String date) {
        refusesAfterHeader(
                date + ",\"a\",\"b\"\n",
                "line 2: Expected a date with all four digits of the year, like 2021-01-05 10:00:00, but found: "
                        + date);
    }

    @Test
    void quotesOnlyTheBeginningOfALongField() {
        refusesAfterHeader(
                "x".repeat(1000) + ",\"a\",\"b\"\n",
                "line 2: Expected a date with all four digits of the year, like 2021-01-05 10:00:00, but found: "
                        + "x".repeat(60));
    }

    @Test
    void refusesAFieldThatDoesNotEndWithItsQuote() {
        refusesAfterHeader(
                MOMENT + ",\"a\",\"b\nc\"\n" + MOMENT + ",\"a\",\"b\"c\n",
                "line 4: Expected that a field in quotes ends with a quote before a comma or the end of the line, but found something else after one.");
    }

    @Test
    void saysOfAQuoteThatIsLeftOpenThatTheFileMayBeCutOff() {
        refusesAfterHeader(
                MOMENT + ",\"a\",\"b\nc\"\n" + MOMENT + ",\"a\",\"open\n2021",
                "line 4: Expected a quote that ends the field, but found the end of the file: it may have been cut off. Export the chat once more.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5000, 100_000})
    void tellsTheLineOfAByteThatIsNotUtf8(int before) {
        byte[] start = bytes("Date,User,Message\n" + (MOMENT + ",\"수달\",\"b\nc\"\n").repeat(before) + MOMENT + ",\"");
        byte[] export = Arrays.copyOf(start, start.length + 1);
        export[start.length] = (byte) 0xB0;

        assertThatThrownBy(() -> Exports.records(export))
                .isInstanceOf(ChatFormatException.class)
                .satisfies(
                        e -> assertThat(Exports.said((ChatFormatException) e))
                                .isEqualTo(
                                        "line " + (2 + 2 * before)
                                                + ": Expected text in UTF-8, but found the byte 0xb0: the file may be damaged. Export the chat once more."));
    }

    private static void refusesAfterHeader(String rest, String message) {
        refuses("Date,User,Message\n" + rest, message);
    }

    private static void refuses(String export, String message) {
        assertThatThrownBy(() -> Exports.records(bytes(export)))
                .isInstanceOf(ChatFormatException.class)
                .satisfies(
                        e -> assertThat(Exports.said((ChatFormatException) e)).isEqualTo(message));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
