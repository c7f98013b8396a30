package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that others wrote is markup.  */
final class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "a <b> & c~a &lt;b&gt; &amp; c",
                "*x* _y_ `z`~\\*x\\* \\_y\\_ \\`z\\`",
                "[x](y) ![z]~\\[x\\](y) !\\[z\\]",
                "a|b~a\\|b",
                "@you #1 $x$ :tada:~@<!-- -->you \\#<!-- -->1 $<!-- -->x$ :<!-- -->tada:",
                "http://x.invalid www.x.invalid~http:<!-- -->//x.invalid www<!-- -->.x.invalid",
                "Note: this~Note: this",
                "a\\b~a\\\\b",
            })
    void showsTextAsItIs(String words, String markdown) {
        assertThat(Markdown.text(words, 400)).isEqualTo(markdown);
    }

    @Test
    void fencesCodeWithMoreBackticksThanItHolds() {
        assertThat(Markdown.code("a`b", 99)).isEqualTo("``a`b``");
        assertThat(Markdown.code("``", 99)).isEqualTo("``` `` ```");
        assertThat(Markdown.block(List.of("```", "````x"))).isEqualTo("`````\n```\n````x\n`````\n");
    }
}
