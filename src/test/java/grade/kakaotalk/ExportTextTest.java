package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExportTextTest {
    private static final String TEXT = "코알라와 수달이 걷는다, 😀 and on\n";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 65_533, 65_534, 65_535, 65_536, 65_537, 200_000})
    void readsUtf8WhereverItsFirstCharacterStands(int ascii) throws IOException {
        String whole = "x".repeat(ascii) + TEXT.repeat(5_000);
        ExportText text = text(whole.getBytes(StandardCharsets.UTF_8));

        assertThat(text.decoded(read(text))).isEqualTo(whole);
        assertThat(text.encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(text.isExhausted()).isTrue();
        assertThat(text.position()).isEqualTo(whole.getBytes(StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_534, 65_535, 65_536, 200_000})
    void readsCp949WhereverItsFirstCharacterStands(int ascii) throws IOException {
        String whole = "x".repeat(ascii) + "코알라와 똠방각하가 걷는다\n".repeat(5_000);
        ExportText text = text(whole.getBytes(Encoding.CP949.charset()));

        assertThat(text.decoded(read(text))).isEqualTo(whole);
        assertThat(text.encoding()).isEqualTo(Encoding.CP949);
    }

    @Test
    void takesAsciiForUtf8() throws IOException {
        ExportText text = text("plain\n".repeat(50_000).getBytes(StandardCharsets.UTF_8));

        assertThat(read(text)).hasSize(300_000);
        assertThat(text.encoding()).isEqualTo(Encoding.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 70_000})
    void refusesAByteOfTheOtherEncoding(int lines) {
        byte[] utf8 = ("a\n".repeat(lines) + TEXT.repeat(10_000)).getBytes(StandardCharsets.UTF_8);
        byte[] damaged = Arrays.copyOf(utf8, utf8.length + 1);
        damaged[utf8.length] = (byte) 0xB0;

        assertThatThrownBy(() -> read(text(damaged))).isInstanceOf(UndecodableException.class);
    }

    @Test
    void refusesCp949ThatIsDamaged() {
        byte[] good = "코알라와 수달\n".repeat(10_000).getBytes(Encoding.CP949.charset());
        good[good.length - 2] = (byte) 0xFF;

        assertThatThrownBy(() -> read(text(good))).isInstanceOf(UndecodableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-949"})
    void refusesANul(String charset) throws Exception {
        byte[] bytes = ("코알라와 수달\n".repeat(10_000) + "a\0b").getBytes(charset);

        assertThatThrownBy(() -> read(text(bytes))).isInstanceOf(UndecodableException.class);
    }

    @Test
    void readsAllBeforeTheDamage() throws IOException {
        ExportText text = text("ab\n\u00B0".getBytes(StandardCharsets.ISO_8859_1));
        char[] target = new char[10];

        assertThat(text.read(target, 2, 8)).isEqualTo(3);
        assertThat(new String(target, 2, 3)).isEqualTo("ab\n");
        assertThatThrownBy(() -> text.read(target, 0, 1))
                .isInstanceOfSatisfying(
                        UndecodableException.class,
                        e -> assertThat(Exports.said(e.onLine(2)))
                                .startsWith("line 2: Expected text in UTF-8, but found the byte 0xb0"));
    }

    private static ExportText text(byte[] bytes) throws IOException {
        return new ExportText(new ByteArrayInputStream(bytes));
    }

    private static String read(ExportText text) throws IOException {
        StringBuilder read = new StringBuilder();
        char[] buffer = new char[1000];
        for (int count = text.read(buffer, 0, 1000); count >= 0; count = text.read(buffer, 0, 1000)) {
            read.append(buffer, 0, count);
        }
        return read.toString();
    }
}
