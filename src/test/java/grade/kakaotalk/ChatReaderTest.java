package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
                        new ChatRecord(2, MOMENT, "수달", "a, \"b\"\n" + MOMENT + ",x"),
                        new ChatRecord(4, MOMENT, "Mango", "c"));
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

        ChatReader.read(in, found -> {});
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

        assertThatThrownBy(() -> ChatReader.read(in, found -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @Test
    void refusesAnEmptyFile() {
        refuses("", "line 1: expected the header Date,User,Message, found nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date,User,Text", "date,user,message", "a,b,c"})
    void refusesAnotherHeader(String header) {
        refuses(header + "\n", "line 1: expected the header Date,User,Message, found " + header);
    }

    @Test
    void refusesARecordWithAnotherNumberOfFields() {
        String good = MOMENT + ",\"a\",\"b\nc\"\n";

        refusesAfterHeader(good + MOMENT + ",\"a\"\n", "line 4: expected 3 fields (date, user, message), found 2");
        refusesAfterHeader(good + MOMENT + ",\"a\",b,c\n", "line 4: expected 3 fields (date, user, message), found 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-01-05",
                "2021-01-05T10:00:00",
                "2021.1.5 9:03",
                "x021-01-05 10:00:00",
                "21-01-05 10:00:0000"
            })
    void refusesADateOfAnotherForm(String date) {
        refusesAfterHeader(date + ",\"a\",\"b\"\n", "line 2: expected a date like 2021-01-05 10:00:00, found " + date);
    }

    @Test
    void tellsTheLineWhatWasExpectedAndWhatWasFound() {
        assertThatThrownBy(() -> Exports.records(bytes("x\n"))).isInstanceOfSatisfying(ChatFormatException.class, e -> {
            assertThat(e.line()).isEqualTo(1);
            assertThat(e.expected()).isEqualTo("3 fields (date, user, message)");
            assertThat(e.found()).isEqualTo("1");
        });
    }

    @Test
    void quotesOnlyTheBeginningOfALongField() {
        refusesAfterHeader(
                "x".repeat(1000) + ",\"a\",\"b\"\n",
                "line 2: expected a date like 2021-01-05 10:00:00, found " + "x".repeat(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"open\n2021", "\"b\"c\n"})
    void refusesAFieldThatDoesNotEndWithItsQuote(String field) {
        refusesAfterHeader(
                MOMENT + ",\"a\",\"b\nc\"\n" + MOMENT + ",\"a\"," + field,
                "line 4: expected a quoted field that ends with a quote before a comma or the line's end, found none");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5000, 100_000})
    void tellsTheLineOfAByteThatIsNotUtf8(int before) {
        byte[] start = bytes("Date,User,Message\n" + (MOMENT + ",\"수달\",\"b\nc\"\n").repeat(before) + MOMENT + ",\"");
        byte[] export = Arrays.copyOf(start, start.length + 1);
        export[start.length] = (byte) 0xB0;

        assertThatThrownBy(() -> Exports.records(export))
                .isInstanceOf(ChatFormatException.class)
                .hasMessage("line " + (2 + 2 * before) + ": expected UTF-8, found byte 0xb0");
    }

    private static void refusesAfterHeader(String rest, String message) {
        refuses("Date,User,Message\n" + rest, message);
    }

    private static void refuses(String export, String message) {
        assertThatThrownBy(() -> Exports.records(bytes(export)))
                .isInstanceOf(ChatFormatException.class)
                .hasMessage(message);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
