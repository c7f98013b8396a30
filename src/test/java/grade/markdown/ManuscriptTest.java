package grade.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document is taken for, however it is written. */
final class ManuscriptTest {
    private static final int LONGEST = 256 * 1024;

    @Test
    void tellsHeadingsProseAndBlocksWithTheirLines() {
        Manuscript manuscript = Manuscript.of("""
                # Shell `ls`

                Two words
                and **three** more, with `code here`.

                - An item
                - Another

                Below
                =====

                > Quoted.
                >
                > ```console no-run
                > $ ls
                > ```

                ~~~
                plain

                text
                ~~~
                """);
        assertThat(manuscript.elements())
                .containsExactly(
                        new Heading(1, 1, "Shell ls", List.of("ls")),
                        new Prose(3, "Two words\nand three more, with code here.", List.of("code here", "three"), 6),
                        new Prose(6, "An item", List.of(), 2),
                        new Prose(7, "Another", List.of(), 1),
                        new Heading(9, 1, "Below", List.of()),
                        new Prose(12, "Quoted.", List.of(), 1),
                        new Fence(14, List.of("console", "no-run"), List.of("$ ls")),
                        new Fence(18, List.of(), List.of("plain", "", "text")));
    }

    @Test
    void countsNeitherCommentsNorCodeNorAddressesAsWords() {
        Manuscript manuscript = Manuscript.of("""
                # Heading words

                <!-- one two
                three -->

                One <b>two</b> <!-- no --> [three](http://example.org/four "five") `six` — 넷 다섯.

                    indented code
                """);
        assertThat(manuscript.words()).isEqualTo(5);
    }

    @Test
    void countsTheWordsUnderAHeadingWithThoseOfItsSubheadings() {
        Manuscript manuscript = Manuscript.of("# A\none\n## B\ntwo three\n# C\nfour\n");
        assertThat(manuscript.headings()).extracting(manuscript::wordsUnder).containsExactly(3, 2, 1);
    }

    @Test
    void tellsAHeadingFromAnEqualOneInAnotherLine() {
        Manuscript manuscript = Manuscript.of("# A\none\n# A\ntwo three\n");
        assertThat(manuscript.headings()).extracting(manuscript::wordsUnder).containsExactly(1, 2);
    }

    @Test
    void takesABlockThatIsNeverClosedToTheEnd() {
        assertThat(Manuscript.of("```console\n$ ls\n").fences())
                .containsExactly(new Fence(1, List.of("console"), List.of("$ ls")));
    }

    static Stream<String> hostile() {
        return Stream.of(
                        ">",
                        "> ",
                        "- ",
                        "1. ",
                        "*",
                        "**",
                        "_a",
                        "*a **a ",
                        "[",
                        "[a](",
                        "![",
                        "](",
                        "`",
                        "``` ",
                        "<",
                        "<!--",
                        "<a ",
                        "&",
                        "\\",
                        "#",
                        "# ",
                        "a\n> ",
                        "[a]: x\n",
                        "\0",
                        "\t",
                        "|",
                        "~~~\n",
                        "- a\n  ",
                        "가",
                        "<div>\n",
                        "`a",
                        "*a_ ",
                        "> - ",
                        "   \n",
                        "\r",
                        "====\n",
                        "[a][",
                        "![[]()",
                        "a**b")
                .flatMap(piece -> Stream.of(piece.repeat(LONGEST / piece.length()), deepened(piece)));
    }

    /** A line of it, a longer one, and so on. */
    private static String deepened(String piece) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < LONGEST / 2; i++) {
            text.append(piece.repeat(i)).append("x\n");
        }
        return text.toString();
    }

    /** Nothing of this is worth more than a moment; the limit only tells what hangs from what does not. */
    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(60)
    void takesWhateverItIsGiven(String text) {
        Manuscript manuscript = Manuscript.of(text);
        assertThat(manuscript.words()).isNotNegative();
        assertThat(manuscript.elements())
                .allSatisfy(element -> assertThat(element.line()).isPositive());
    }
}
