package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import grade.seed.Seed;
import grade.seed.SplitMix64;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The decoder of the JDK is right; the scan must agree with it. */
final class Utf8ScanTest {
    private static final String[] PIECES = {
        "a",
        "plain text of some length, ",
        "가",
        "힣",
        "한글",
        "é",
        "\u07FF",
        "\u0800",
        "\uD7FF",
        "\uE000",
        "\uFFFF",
        "😀",
        "\uDBFF\uDFFF"
    };

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void agreesWithTheDecoderOnTextInWhichAByteIsWrong(long seed) {
        SplitMix64 random = new Seed(seed).random();
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = text(random).getBytes(StandardCharsets.UTF_8);
            if (random.below(3) > 0) {
                bytes[random.below(bytes.length)] = (byte) (1 + random.below(255));
            }
            int from = random.below(4);

            assertThat(Utf8Scan.wholeUntil(bytes, Math.min(from, bytes.length), bytes.length))
                    .isEqualTo(decoded(bytes, Math.min(from, bytes.length)));
        }
    }

    @Test
    void agreesWithTheDecoderOnEveryPairOfBytesAndWhatMayFollow() {
        for (int pair = 0; pair < 1 << 16; pair++) {
            if (pair >> 8 != 0 && (pair & 0xFF) != 0) {
                byte[] bytes = {(byte) (pair >> 8), (byte) pair, (byte) 0x80, (byte) 0xBF, 'x'};

                assertThat(Utf8Scan.wholeUntil(bytes, 0, bytes.length))
                        .as("%04x", pair)
                        .isEqualTo(decoded(bytes, 0));
            }
        }
    }

    @Test
    void stopsBeforeACharacterThatIsCutOff() {
        for (String piece : PIECES) {
            byte[] bytes = ("한a글" + piece).getBytes(StandardCharsets.UTF_8);
            for (int to = 0; to <= bytes.length; to++) {
                byte[] cut = Arrays.copyOf(bytes, to);

                assertThat(Utf8Scan.wholeUntil(bytes, 0, to))
                        .as("%s until %d", piece, to)
                        .isEqualTo(decoded(cut, 0));
            }
        }
    }

    @Test
    void stopsBeforeANul() {
        byte[] bytes = "abcdefghij\0klmnopqrst가\0".getBytes(StandardCharsets.UTF_8);

        assertThat(Utf8Scan.asciiUntil(bytes, 0, bytes.length)).isEqualTo(10);
        assertThat(Utf8Scan.wholeUntil(bytes, 0, bytes.length)).isEqualTo(10);
        assertThat(Utf8Scan.wholeUntil(bytes, 11, bytes.length)).isEqualTo(bytes.length - 1);
    }

    private static String text(SplitMix64 random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.below(12); i > 0; i--) {
            text.append(PIECES[random.below(PIECES.length)]);
        }
        return text.toString();
    }

    private static int decoded(byte[] bytes, int from) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), false);
        return in.position();
    }
}
