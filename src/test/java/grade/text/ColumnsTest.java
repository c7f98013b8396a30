package grade.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ColumnsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, 0",
                "abc, 3",
                "줄 수, 5",
                "ㄱㅏ, 4",
                "ᄀ\u1161\u11A8, 2",
                "漢字, 4",
                "ｶﾀｶﾅ, 4",
                "ＡＢ, 4",
                "cafe\u0301, 4",
                "😀, 2",
                "✅, 2",
                "⭐, 2",
                "❤, 1",
                "🏴, 2",
                "→…│·⏎✓, 6",
                "①㈜, 3",
                "é, 1",
                "₩, 1",
                "￦, 2",
                "한\u3099, 2",
            })
    void countsAsTerminalsDo(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef, 6, abcdef",
        "abcdef, 5, abcd…",
        "줄수세기, 8, 줄수세기",
        "줄수세기, 7, 줄수세…",
        "줄수세기, 6, 줄수…",
        "줄수세기, 2, …",
        "cafe\u0301s, 4, caf…",
        "cafe\u0301s!, 5, cafe\u0301…",
        "a, 1, a",
        "ab, 1, …",
    })
    void cutsWithAnEllipsisInTheLastColumn(String text, int columns, String cut) {
        assertThat(Columns.cut(text, columns)).isEqualTo(cut);
    }

    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverExceedsTheColumns(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(Shown.line(Character.toString(random.nextInt(0x20000))));
        }
        int columns = 1 + random.nextInt(60);
        String shown = text.toString();
        String cut = Columns.cut(shown, columns);
        assertThat(Columns.of(cut)).isLessThanOrEqualTo(columns);
        assertThat(cut.equals(shown)).isEqualTo(Columns.of(shown) <= columns);
        int fitting = Columns.fitting(shown, columns);
        assertThat(Columns.of(shown.substring(0, fitting))).isLessThanOrEqualTo(columns);
    }

    @Test
    void takesMarksAlongWithWhatTheyCombineWith() {
        assertThat(Columns.fitting("e\u0301\u0302x", 1)).isEqualTo(3);
    }
}
