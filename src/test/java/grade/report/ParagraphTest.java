package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ParagraphTest {
    @Test
    void breaksBetweenWords() {
        assertThat(Paragraph.lines("one two  three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void breaksInsideAWordLongerThanALine() {
        assertThat(Paragraph.lines("긴단어가있는문장 ab", 7)).containsExactly("긴단어", "가있는", "문장 ab");
    }

    @Test
    void keepsEmptyLinesButNotTheLast() {
        assertThat(Paragraph.lines("a\n\nb\n\n", 7)).containsExactly("a", "", "b");
    }

    @Test
    void breaksACommandSoThatItCanBeCopied() {
        assertThat(Paragraph.lines("Run:\n    sudo apt-get install bubblewrap", 26))
                .containsExactly("Run:", "    sudo apt-get install \\", "        bubblewrap");
    }

    @Test
    void neverBreaksAWordOfACommand() {
        assertThat(Paragraph.lines("    a-very-long-word-of-a-command b", 10))
                .containsExactly("    a-very-long-word-of-a-command \\", "        b");
    }

    @Test
    void endsWhereNotEvenOneWideCharacterFits() {
        assertThat(Paragraph.lines("가나", 1)).containsExactly("가", "나");
    }

    @Test
    void cutsATextWithoutEnd() {
        assertThat(String.join("", Paragraph.lines("a".repeat(100_000), 80)))
                .hasSize(10_001)
                .endsWith("…");
    }
}
