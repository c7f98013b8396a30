package grade.advice;

import static org.assertj.core.api.Assertions.assertThat;

import grade.shell.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What copying does to lines. */
final class PastedTest {
    private static List<Advice> found(String line) {
        return Pasted.in(line, Set.of("test.txt"));
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of("curly-quotes", "echo “Hi” > test.txt", "echo \"Hi\" > test.txt"),
                Arguments.of("curly-quotes", "awk ‘{print $1}’ f", "awk '{print $1}' f"),
                Arguments.of("odd-blank", "wc\u00A0-l f", "wc -l f"),
                Arguments.of("odd-blank", "wc -l\u3000f", "wc -l f"),
                Arguments.of("full-width", "cat f ｜ sort", "cat f | sort"),
                Arguments.of("full-width", "echo a ＞ f", "echo a > f"),
                Arguments.of("full-width", "a；b", "a;b"),
                Arguments.of("invisible", "wc\u200B -l f", "wc -l f"),
                Arguments.of("carriage-return", "wc -l f\r", "wc -l f"),
                Arguments.of("dash", "wc –l f", "wc -l f"),
                Arguments.of("dash", "sort —reverse f", "sort --reverse f"),
                Arguments.of("prompt", "$ wc -l f", "wc -l f"),
                Arguments.of("prompt", "% wc -l f", "wc -l f"),
                Arguments.of("prompt", "kim@host:~/work$ wc -l f", "wc -l f"),
                Arguments.of("prompt", "bash-5.2$ wc -l f", "wc -l f"),
                Arguments.of("prompt", "[kim@host work]$ wc -l f", "wc -l f"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("slips")
    void mendsWhatCopyingDid(String id, String line, String mended) {
        assertThat(found(line)).singleElement().satisfies(advice -> {
            assertThat(advice.id()).isEqualTo(id);
            assertThat(advice.mended()).contains(mended);
            assertThat(advice.note()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo 'it’s “so”｜' \"a\u00A0b ＞\" $'—x' # “comment”",
                "echo 한글 é ß – x",
                "cat <<E\n“text” ｜\nE\n",
                "echo $ 5 % 3",
                "echo \"$x\" | sed 's/$/ x/'",
                "grep -c ｜-less f"
            })
    void leavesAloneWhatMayBeMeant(String line) {
        assertThat(Pasted.in(line, Set.of("｜-less"))).isEmpty();
    }

    @Test
    void mendsAllSlipsTogetherAndGivesTheFirstPlaceOfEachInBytes() {
        List<Advice> advice = found("$ echo\u00A0“가｜나” ｜ wc –l");

        assertThat(advice)
                .extracting(Advice::id)
                .containsExactly("curly-quotes", "odd-blank", "full-width", "dash", "prompt");
        assertThat(advice).allSatisfy(each -> assertThat(each.mended()).contains("echo \"가｜나\" | wc -l"));
        assertThat(advice.get(0).place()).contains(new Span(8, 11));
        assertThat(advice.get(1).place()).contains(new Span(6, 8));
        assertThat(advice.get(2).place()).contains(new Span(24, 27));
    }

    @Test
    void standsHostileLines() {
        assertThat(found("“".repeat(16_000))).isNotEmpty();
        assertThat(found("$(".repeat(8_000))).isEmpty();
    }
}
