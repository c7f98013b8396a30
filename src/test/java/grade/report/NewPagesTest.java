package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.mission.Mission;
import grade.mission.Pack;
import grade.wording.Language;
import grade.wording.Localized;
import grade.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.Missions;

/** What a pack says cannot become a command in an answer file, nor markup on the front page. */
final class NewPagesTest {
    private static final Wording ENGLISH = Wording.in(Language.EN);

    private static Mission asking(String title, String task) {
        Mission plain = Missions.of(Missions.required("main", java.util.Map.of()));
        return new Mission(
                plain.id(),
                plain.file(),
                Localized.same(title),
                Localized.same(task),
                plain.hints(),
                plain.explanation(),
                plain.points(),
                plain.rules(),
                plain.limits(),
                plain.key());
    }

    private static String sheet(String title, String task) {
        Mission mission = asking(title, task);
        return TaskSheet.of(
                new Pack(Localized.same("pack"), "sha256:0", List.of(mission.id()), List.of(mission)), ENGLISH);
    }

    @Test
    void answerFileSaysTheTaskInComments() {
        assertThat(AnswerFile.of(asking("Count", "Say it:\n    echo `x`\nNow."), ENGLISH))
                .isEqualTo("""
                        # sample  Count
                        #
                        # Say it:
                        #     echo `x`
                        # Now.
                        #
                        # - Answer with one line of shell.
                        #
                        # Write your answer below. Lines that begin with # do not count.

                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nrm -rf /", "a\rrm", "a\u2028rm", "a\u0085rm", "\n\nrm\n", "a\\\nrm", "x\u000brm"})
    void answerFileIsNothingButComments(String hostile) {
        String file = AnswerFile.of(asking(hostile, hostile), ENGLISH);

        assertThat(file.strip().split("\\R", -1)).allMatch(line -> line.startsWith("#"));
    }

    @Test
    void frontPageShowsTasksAsTheyAre() {
        assertThat(sheet("Count", "Say it:\n    echo `x` > *\nNow.\nThen.")).isEqualTo("""
                        ### sample: Count (10 points)

                        Say it:

                            echo `x` > *

                        Now.

                        Then.

                        - Answer with one line of shell.
                        """);
    }

    @Test
    void frontPageTakesNoMarkupFromAPack() {
        assertThat(sheet("[a](http://b) <script>", "# big\n* _x_ **y** `z` ~~u~~ $w$ &amp; | \\\n1. one\n- two"))
                .contains(
                        "### sample: \\[a\\](http:<!-- -->//b) &lt;script&gt; (10 points)\n",
                        "\n\\#<!-- --> big\n",
                        "\n\\* \\_x\\_ \\*\\*y\\*\\* \\`z\\` \\~\\~u\\~\\~ $<!-- -->w$ &amp;amp; \\| \\\\\n",
                        "\n1\\. one\n",
                        "\n\\- two\n");
    }
}
