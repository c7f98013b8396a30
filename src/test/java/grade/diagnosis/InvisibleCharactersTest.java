package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InvisibleCharactersTest {
    private static String printed(String expected, String actual) {
        return new Trial().expects(expected).prints(actual).ofStdout();
    }

    @ParameterizedTest
    @CsvSource({
        "a b, 'a\u200B b', U+200B",
        "a b, 'a\u00A0b', U+00A0",
        "a b, '\u202Ea b\u202C', 'U+202E, U+202C'",
        "ab, 'a\u00A0\u200Db', 'U+00A0, U+200D'",
        "a b, 'a\u3000b\u3164', 'U+3000, U+3164'",
        "a, 'a\u200B\u200C\u200D\u200E\u200F\u2060', 'U+200B, U+200C, U+200D, U+200E, U+200F'"
    })
    void namesThem(String expected, String actual, String names) {
        assertThat(printed(expected, actual))
                .isEqualTo(
                        "invisible-characters: The text is right, but for characters that cannot be seen or look like"
                                + " a space: " + names
                                + ". They come with text copied from a web page or a chat: type it"
                                + " yourself.");
    }

    @ParameterizedTest
    @CsvSource({"a b, 'a\u200B c'", "'a\u00A0b', 'a\u200Bb'", "a b, 'a\u200Bb'"})
    void staysSilentWhereMoreDiffers(String expected, String actual) {
        assertThat(printed(expected, actual)).isEqualTo("nothing");
    }
}
