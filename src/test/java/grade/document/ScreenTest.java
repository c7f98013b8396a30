package grade.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document says of a screen, and what was on it. */
final class ScreenTest {
    private static boolean accepts(String written, String printed) {
        return Screen.of(written.replace("/", "\n")).accepts(Screen.of(printed.replace("/", "\n")));
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, a/b",
        "a/b, a/b/",
        "/a/b, a/b//",
        "a  , a",
        "..., ''",
        "..., a/b/c",
        ".../c, a/b/c",
        "a/..., a",
        "a/..., a/b/c",
        "a/.../c, a/c",
        "a/.../b/.../c, a/x/b/b/c",
        "a/.../b/c, a/b/x/b/c",
        ".../.../a, a",
        "a [...] c, a b c",
        "a[...]c, ac",
        "[...]:[...]:[...], 12:30:59",
        "[...]a, banana",
        "[1] [...], [1] 4711",
        "a/..., a/...",
    })
    void isWhatTheDocumentSays(String written, String printed) {
        assertThat(accepts(written, printed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, a",
        "a, a/b",
        "a/b, b/a",
        "' a', a",
        "[...], ''",
        "'', a",
        "a, ''",
        "a/.../c, a/b",
        "a/.../c, a/c/d",
        ".../c, c/d",
        "a/.../a, a",
        "a [...] c, a b",
        "a[...]a, a",
        "[...]ab[...]b, ab",
        "a ... c, a b c",
        "[...]/b, b",
        "a/.../b/.../c, a/c/b",
    })
    void isNotWhatTheDocumentSays(String written, String printed) {
        assertThat(accepts(written, printed)).isFalse();
    }

    @Test
    void takesTabsForBlanksAsATerminalDoes() {
        assertThat(Screen.of("4       notes").accepts(Screen.of("4\tnotes"))).isTrue();
        assertThat(Screen.of("12345678        x").accepts(Screen.of("12345678\tx")))
                .isTrue();
        assertThat(Screen.of("노트    x").accepts(Screen.of("노트\tx"))).isTrue();
        assertThat(Screen.of("4 notes").accepts(Screen.of("4\tnotes"))).isFalse();
    }

    @Test
    void fillsMarksInUpToTheFirstDifference() {
        Screen written = Screen.of("at [...]\nright\nwrong\n...\n");
        assertThat(written.filledFrom(Screen.of("at 12:30\nright\nother\n")).text())
                .isEqualTo("at 12:30\nright\nwrong\n...\n");
    }

    /** Nothing of this takes more than a moment; the limit only tells what hangs from what does not. */
    @Test
    @Timeout(60)
    void comparesWhateverItIsGiven() {
        String lines = "a\n".repeat(100_000);
        assertThat(Screen.of("...\n" + "a\n".repeat(10_000) + "b\n...\n").accepts(Screen.of(lines)))
                .isFalse();
        assertThat(Screen.of("...\n".repeat(50_000) + "b").accepts(Screen.of(lines)))
                .isFalse();
        assertThat(Screen.of("[...]a".repeat(40_000) + "b").accepts(Screen.of("a".repeat(1_000_000))))
                .isFalse();
    }
}
