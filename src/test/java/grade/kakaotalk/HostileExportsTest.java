package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes on for ever is refused before it fills the memory. */
final class HostileExportsTest {
    private static final int MIB = 1 << 20;
    private static final String ROW = "2021-01-05 10:00:00,";
    private static final String DAY = "--------------- 2021년 1월 5일 화요일 ---------------\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A field, quoted or not.
                "Date,User,Message;2021-01-05 10:00:00,\"a\",\"| x| 2",
                "Date,User,Message;2021-01-05 10:00:00,\"a\",| x| 2",
                "Date,User,Message;2021-01-05 10:00:00,\"a\",\"| x;| 2",
                // A line of a message, and a message of many lines.
                "room;2021. 1. 5. 오후 8:34, a : | x| 2",
                "room;2021. 1. 5. 오후 8:34, a : | x;| 2"
            })
    void refusesARecordWithoutEnd(String start, String repeated, long line) {
        Endless in = new Endless(start.replace(';', '\n'), repeated.replace(';', '\n'));

        assertThatThrownBy(() -> ChatTally.of(in))
                .isInstanceOfSatisfying(
                        ChatFormatException.class,
                        e -> assertThat(Exports.said(e))
                                .isEqualTo(
                                        "line " + line
                                                + ": Expected a record of at most 1 MiB, but this one goes on: the file may be damaged. Export the chat once more."));
        assertThat(in.given).isLessThan(2 * MIB);
    }

    @Test
    void refusesARowOfFieldsWithoutEnd() {
        Endless in = new Endless("Date,User,Message\n" + ROW, "a,");

        assertThatThrownBy(() -> ChatTally.of(in))
                .isInstanceOfSatisfying(
                        ChatFormatException.class,
                        e -> assertThat(Exports.said(e))
                                .isEqualTo("line 2: Expected 3 fields (date, sender, message), but found more."));
        assertThat(in.given).isLessThan(MIB);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''| x", "''| '1,'", "''| '[a] [오후 2:37] '", "--------------- 2021년| -", "Date,User,Message| ,"})
    void refusesAFirstLineWithoutEnd(String start, String repeated) {
        Endless in = new Endless(start, repeated);

        assertThatThrownBy(() -> ChatTally.of(in)).isInstanceOf(ChatFormatException.class);
        assertThat(in.given).isLessThan(MIB);
    }

    @Test
    void refusesMoreNamesThanAnyRoomHas() {
        byte[] csv = Exports.csv(IntStream.rangeClosed(0, 100_000)
                .mapToObj(i -> ROW + "\"a" + i + "\",\"b\"")
                .toArray(String[]::new));

        assertThatThrownBy(() -> Exports.tally(csv))
                .isInstanceOfSatisfying(
                        ChatFormatException.class,
                        e -> assertThat(Exports.said(e))
                                .isEqualTo("line 100002: Expected at most 100000 names, but found more."));
    }

    @Test
    void refusesANameThatIsNone() {
        byte[] csv = Exports.csv(ROW + "\"" + "가".repeat(200) + "\",b", ROW + "\"" + "가".repeat(201) + "\",b");

        assertThatThrownBy(() -> Exports.tally(csv))
                .isInstanceOfSatisfying(
                        ChatFormatException.class,
                        e -> assertThat(Exports.said(e))
                                .isEqualTo("line 3: Expected a name of at most 200 characters, but found: "
                                        + "가".repeat(60)));
    }

    @Test
    void takesALineOfTextForANoticeWhereANameWouldBeTooLong() {
        String tooLong = "a".repeat(201);
        String mobile = "room\n2021. 1. 5. 오후 8:34, " + tooLong + " : b\n2021. 1. 5. 오후 8:34, a : b\n";
        String windows = DAY + "[" + tooLong + "] [오후 2:37] b\n[a] [오후 2:37] b\n";

        assertThat(tally(mobile).statistics().notices()).isEqualTo(1);
        assertThat(tally(windows).statistics().notices()).isEqualTo(1);
        assertThat(tally(mobile).strict(2021)).isEqualTo(tally(windows).strict(2021));
    }

    private static ChatTally tally(String export) {
        return Exports.tally(export.getBytes(StandardCharsets.UTF_8));
    }

    /** Begins in one way, then goes on with the same for ever. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final byte[] repeated;
        private int given;

        Endless(String start, String repeated) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            int at = given++;
            return (at < start.length ? start[at] : repeated[(at - start.length) % repeated.length]) & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                target[i] = (byte) read();
            }
            return length;
        }
    }
}
