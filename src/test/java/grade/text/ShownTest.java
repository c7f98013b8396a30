package grade.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShownTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "줄 수 세기", "김서연 😀 ❤\uFE0F", "e\u0301", "ᄀ\u1161", "a\\x1b", "“quotes”", "１２３", "…│→"
            })
    void leavesAloneWhatIsSeen(String text) {
        assertThat(Shown.line(text)).isEqualTo(text);
    }

    @Test
    void escapesEachKindOfHiddenCharacter() {
        assertThat(Shown.line("\0\033[2J\u007f")).isEqualTo("\\x00\\x1b[2J\\x7f");
        assertThat(Shown.line("a\nb\tc\rd")).isEqualTo("a\\nb\\tc\\rd");
        assertThat(Shown.line("\u0085\u009b")).as("C1 controls").isEqualTo("\\u{85}\\u{9b}");
        assertThat(Shown.line("\u202e\u2066\u200b\u200d\ufeff\u00ad"))
                .as("format characters")
                .isEqualTo("\\u{202e}\\u{2066}\\u{200b}\\u{200d}\\u{feff}\\u{ad}");
        assertThat(Shown.line("\u2028\u2029")).isEqualTo("\\u{2028}\\u{2029}");
        assertThat(Shown.line("\u00a0\u3000\u2003")).as("other blanks").isEqualTo("\\u{a0}\\u{3000}\\u{2003}");
        assertThat(Shown.line("\ue000\uD83E\uDEFF\u0378"))
                .as("private, unassigned")
                .contains("\\u{e000}", "\\u{378}");
        assertThat(Shown.line("\ud800")).isEqualTo("\\u{d800}");
        assertThat(Shown.line("\uD83C\uDFF4\uDB40\uDC67")).as("tags").isEqualTo("🏴\\u{e0067}");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x34F, 0x115F, 0x1160, 0x17B4, 0x180B, 0x2800, 0x3164, 0xFFA0, 0xFE00, 0xE0100})
    void escapesLettersAndMarksThatNoFontDraws(int codePoint) {
        assertThat(Shown.line("a" + Character.toString(codePoint)))
                .isEqualTo("a\\u{" + Integer.toHexString(codePoint) + "}");
    }

    @Test
    void showsAByteThatIsNoTextUnlikeTheCharacterOfTheSameNumber() {
        assertThat(Shown.line(Utf8.decode(new byte[] {(byte) 0xA0}))).isEqualTo("\\xa0");
        assertThat(Shown.line("\u00a0")).isEqualTo("\\u{a0}");
    }

    @Test
    void showsNoTwoCharactersAlike() {
        long different = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(codePoint -> Shown.line(Character.toString(codePoint)))
                .distinct()
                .count();
        assertThat(different).isEqualTo(Character.MAX_CODE_POINT + 1);
    }

    @Test
    void keepsOnlyLineFeedsAndTabsInABlock() {
        assertThat(Shown.block("a\n\tb\r\n\033c\n")).isEqualTo("a\n\tb\\r\n\\x1bc\n");
    }

    @Test
    void cutsALongLineButNoCharacter() {
        assertThat(Shown.line("abcdef", 3)).isEqualTo("abc…");
        assertThat(Shown.line("abc", 3)).isEqualTo("abc");
        assertThat(Shown.line("a😀b", 2)).isEqualTo("a…");
        assertThat(Shown.line("a\nbcdef", 3)).isEqualTo("a\\nb…");
    }
}
