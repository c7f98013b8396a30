package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import grade.check.Comparison;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RereadingTest {
    private static final String NFC = "\uD55C\uAE00 \u00E9t\u00E9\n";
    private static final String NFD = Normalizer.normalize(NFC, Normalizer.Form.NFD);

    private static String file(String expected, String actual) {
        return new Trial().expectsFile("f", expected).leaves("f", actual).ofFile("f");
    }

    private static String stdout(String expected, String actual) {
        return new Trial().expects(expected).prints(actual).ofStdout();
    }

    @ParameterizedTest
    @MethodSource
    void provesWhatIsRightInAnotherReading(String expected, String actual, String cause) {
        assertThat(file(expected, actual)).isEqualTo(cause);
    }

    static Stream<Arguments> provesWhatIsRightInAnotherReading() {
        return Stream.of(
                arguments("a\nb\n", "a\r\nb\r\n", Said.CRLF),
                arguments("Hi\n", "\uFEFFHi\n", Said.BOM),
                arguments("Hi!!!!!!\n", "\u201CHi!!!!!!\u201D\n", Said.SMART_QUOTES),
                arguments("don't\n", "don\u2019t\n", Said.SMART_QUOTES),
                arguments("say \"x\"\n", "say \u201Cx\u201D\n", Said.SMART_QUOTES),
                arguments("kkkkkk\n", "ㅏㅏㅏㅏㅏㅏ\n", Said.KEYBOARD_LAYOUT),
                arguments("hello\n", "ㅗ디ㅣㅐ\n", Said.KEYBOARD_LAYOUT),
                arguments("dkssudgktpdy\n", "안녕하세요\n", Said.KEYBOARD_LAYOUT),
                arguments("rKfrdmldho\n", "깕의왜\n".replace("깕", "갉"), Said.KEYBOARD_LAYOUT),
                arguments("Hi!!!!!!\n", "ㅗㅑ!!!!!!\n", Said.KEYBOARD_LAYOUT),
                arguments("a\nb\n", "a\\nb\n", Said.LITERAL_BACKSLASH_N),
                arguments("Hi!!!!!!\n", "Hi!!!!!!\\n", Said.LITERAL_BACKSLASH_N),
                arguments("Hi!!!!!!\n", "Hi!!!!!!\\n\n", Said.LITERAL_BACKSLASH_N),
                arguments("Hi\n", "Hi", Said.NO_FINAL_NEWLINE),
                arguments("Hi!!!!!!\nkkkkkk\n", "Hi!!!!!!\n\nkkkkkk\n", Said.EXTRA_BLANK_LINES),
                arguments("Hi\n", "\nHi\n  \n\n", Said.EXTRA_BLANK_LINES),
                arguments("a\n\nb\n", "a\n\n\nb\n", Said.EXTRA_BLANK_LINES),
                arguments(NFC, NFD, Said.UNICODE_FORM),
                arguments("Ann 7 Kim\n", "Ann      7 Kim\n", Said.EXTRA_SPACES),
                arguments("a b\nc\n", "a \t b \nc\t\n", Said.EXTRA_SPACES),
                arguments("Hi!!!!!!\n", "hi!!!!!!\n", Said.LETTER_CASE),
                arguments("a\nb\nc\n", "c\nb\na\n", Said.WRONG_ORDER));
    }

    @ParameterizedTest
    @MethodSource
    void staysSilentWhereMoreDiffers(String expected, String actual) {
        assertThat(file(expected, actual)).isEqualTo("nothing");
    }

    static Stream<Arguments> staysSilentWhereMoreDiffers() {
        return Stream.of(
                arguments("a\nb\n", "a\r\nc\r\n"),
                arguments("ab\n", "a\rb\n"),
                arguments("Hi\n", "\uFEFFHo\n"),
                arguments("Hi\n", "\u201CHi\u201D there\n"),
                arguments("say \"x\" 'y'\n", "say \u201Cx\u201D y\n"),
                arguments("kkkkkk\n", "ㅏㅏㅏㅓㅏㅏ\n"),
                arguments("Hi\n", "hㅑ\n"),
                arguments("a\nb\n", "a\\tb\n"),
                arguments("Hi\n", "Ho"),
                arguments("\n", ""),
                arguments("a\nb\n", "a\n\nc\n"),
                arguments("a\n\nb\n", "a\nb\n"),
                arguments("a\nb\n", "\na\nb"),
                arguments(NFC, NFD + "x\n"),
                arguments("a b\n", "ab\n"),
                arguments("a\nb\n", "a b\n"),
                arguments("Hi\n", "hi"),
                arguments("Hi\n", "ho\n"),
                arguments("a\nb\n", "b\nb\n"),
                arguments("a\nb\n", "b\na"));
    }

    @Test
    void forgivesAMissingFinalNewlineOnlyWhereTheMissionDoes() {
        Trial trial = new Trial().expectsFile("f", "Hi\n").leaves("f", "\u201CHi\u201D");

        assertThat(trial.ofFile("f")).isEqualTo("nothing");
        assertThat(trial.readsFilesAs(new Comparison.AsText(false)).ofFile("f")).isEqualTo(Said.SMART_QUOTES);
    }

    @Test
    void readsWhatWasPrintedToo() {
        assertThat(stdout("a\nb\n", "b\na")).isEqualTo(Said.WRONG_ORDER);
        assertThat(stdout("Hi\n", "HI")).isEqualTo(Said.LETTER_CASE);
    }

    @Test
    void readsANumberAsTheMissionDoes() {
        Trial trial = new Trial().expects("17\n").prints("\uFEFF  17 test.txt");

        assertThat(trial.ofStdout()).isEqualTo("nothing");
        assertThat(trial.readsStdoutAs(new Comparison.AsInteger(java.util.Optional.of("test.txt")))
                        .ofStdout())
                .isEqualTo(Said.BOM);
    }

    @Test
    void leavesLongTextsAlone() {
        String longest = "a".repeat(Symptom.LONGEST_TEXT - 1);

        assertThat(file(longest + "\n", longest)).isEqualTo(Said.NO_FINAL_NEWLINE);
        assertThat(file(longest + "a\n", longest + "a")).isEqualTo("nothing");
    }

    /** Whole sentences, as the learner gets them. */
    private interface Said {
        String CRLF = "crlf: The text is right, but lines end as on Windows, with a carriage return (\\r) before the"
                + " newline. Let them end with a newline alone.";
        String BOM = "bom: The text is right, but it starts with a byte order mark (U+FEFF), which cannot be seen. Some"
                + " editors put one at the start of a file or of a copied text: type the line yourself.";
        String SMART_QUOTES = "smart-quotes: The text is right, but for curly quotes, which the shell does not take for"
                + " quotes. Chat programs and documents make them when text is copied: type straight ones yourself,"
                + " \" or '.";
        String KEYBOARD_LAYOUT = "keyboard-layout: The right keys were pressed, but with the Korean keyboard layout."
                + " Switch to English and type the text again.";
        String LITERAL_BACKSLASH_N = "literal-backslash-n: The text is right, but it holds a backslash and the letter n"
                + " where they should not be. Not every program makes a new line of \\n: look at what yours does with"
                + " it.";
        String NO_FINAL_NEWLINE = "no-final-newline: The text is right, but its last line does not end with a newline."
                + " echo ends a line by itself, printf and echo -n do not.";
        String EXTRA_BLANK_LINES = "extra-blank-lines: The text is right, but for blank lines that do not belong there."
                + " Look at which part of the line prints them.";
        String UNICODE_FORM = "unicode-form: The text looks right, but letters are stored in another way: as their"
                + " parts, or the other way round. This comes with text copied from another system: type it yourself.";
        String EXTRA_SPACES =
                "extra-spaces: The text is right, but for spaces or tabs. Look at the start and the end of"
                        + " each line and between the words.";
        String LETTER_CASE = "letter-case: The text is right, but for capital and small letters. They count as"
                + " different: compare them one by one.";
        String WRONG_ORDER = "wrong-order: The lines are right, but not their order. Look at what they are sorted by,"
                + " and in which direction.";
    }
}
