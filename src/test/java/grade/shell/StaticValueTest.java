package grade.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StaticValueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '|',
            value = {
                "a~a",
                "a''b~ab",
                "'a b'~a b",
                "\"a\\\"b\\c\"~a\"b\\c",
                "\\'~'",
                "$'\\x41\\102\\''~AB'",
                "$\"x\"~x",
                "a$~a$",
                "*.txt~*.txt",
                "{}~{}",
                "{a}~{a}"
            })
    void takesQuotesOff(String word, String value) {
        assertThat(StaticValue.of(word)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$x", "\"$x\"", "`a`", "\"`a`\"", "${x}", "$(a)", "{a,b}", "{1..3}", "<(a)", "'a", "\"a", "$'a", "$?",
                "$'\\q'"
            })
    void saysNothingOfWhatIsExpandedOrOpen(String word) {
        assertThat(StaticValue.of(word)).isEmpty();
    }
}
