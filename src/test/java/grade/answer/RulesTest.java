package grade.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RulesTest {
    private static Answer.OneLiner file(String text) {
        return new Answer.OneLiner(Source.file("a.sh"), text);
    }

    @Test
    void countsNoCommentsAndBlankLinesOfAFile() {
        Answer.OneLiner answer = file("#!/bin/bash\n\n# a comment\necho hi\n");

        assertThat(Rules.linesOf(answer)).isEqualTo(1);
        assertThat(Rules.DEFAULT.allowsLinesOf(answer)).isTrue();
    }

    @Test
    void countsEveryLineOfAnArgument() {
        Answer.OneLiner answer = new Answer.OneLiner(Source.of(Source.Kind.ARGUMENT), "# a\necho hi\n");

        assertThat(Rules.linesOf(answer)).isEqualTo(3);
    }

    @Test
    void refusesMoreLinesThanAllowed() {
        assertThat(Rules.DEFAULT.allowsLinesOf(file("echo a\necho b"))).isFalse();
        assertThat(new Rules(1, 2, Set.of()).allowsLinesOf(file("echo a\necho b")))
                .isTrue();
        assertThat(new Rules(2, 3, Set.of()).allowsLinesOf(file("echo a"))).isFalse();
    }

    @Test
    void namesTheForbiddenAmongThePrograms() {
        assertThat(new Rules(1, 1, Set.of("vi", "vim")).broken(List.of("ls", "vim", "vi")))
                .containsExactly("vim", "vi");
    }
}
