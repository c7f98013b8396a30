package grade.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class Utf8Test {
    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesBackTheBytesItTook(int seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        if (random.nextBoolean()) {
            byte[] valid = "가😀é\0".repeat(20).getBytes(StandardCharsets.UTF_8);
            System.arraycopy(valid, 0, bytes, 0, Math.min(valid.length, bytes.length));
        }
        assertThat(Utf8.encode(Utf8.decode(bytes))).isEqualTo(bytes);
    }

    @Test
    void keepsEveryTwoBytesApart() {
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < 0x10000; i++) {
            byte[] bytes = {(byte) (i >> 8), (byte) i};
            String text = Utf8.decode(bytes);
            assertThat(Arrays.equals(Utf8.encode(text), bytes)).as(text).isTrue();
            texts.add(text);
        }
        assertThat(texts).hasSize(0x10000);
    }

    @ParameterizedTest
    @CsvSource({
        "61, a",
        "ec9584, 아",
        "f09f9880, 😀",
        "efbbbf, \uFEFF",
        "f0908280, \uD800\uDC80",
    })
    void readsValidText(String hex, String text) {
        assertThat(Utf8.decode(bytes(hex))).isEqualTo(text);
        assertThat(Utf8.isValid(text)).isTrue();
    }

    @Test
    void escapesEachByteThatIsNoText() {
        assertThat(Utf8.decode(bytes("61ff62"))).isEqualTo("a\uDCFFb");
        assertThat(Utf8.decode(bytes("c0af"))).as("overlong").isEqualTo("\uDCC0\uDCAF");
        assertThat(Utf8.decode(bytes("eda080"))).as("a surrogate").isEqualTo("\uDCED\uDCA0\uDC80");
        assertThat(Utf8.decode(bytes("f4908080"))).as("too high").isEqualTo("\uDCF4\uDC90\uDC80\uDC80");
        assertThat(Utf8.decode(bytes("ec95"))).as("cut off").isEqualTo("\uDCEC\uDC95");
        assertThat(Utf8.isValid("a\uDCFFb")).isFalse();
    }

    @Test
    void readsNothingAsNothing() {
        assertThat(Utf8.decode(new byte[0])).isEmpty();
        assertThat(Utf8.encode("")).isEmpty();
    }
}
