package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.mission.Problem;
import grade.wording.Language;
import grade.wording.Message;
import grade.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ProblemReportTest {
    private static String report(Problem... problems) {
        return ProblemReport.of(List.of(problems), Wording.in(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsAsItAlwaysDid(Language language) {
        Message message = Message.of("file-missing", "fixtures/chat.csv");
        String report = ProblemReport.of(
                List.of(
                        Problem.ofFile("missions/mission1/mission.yaml", message),
                        new Problem("missions/mission3/mission.yaml", 3, 14, message, "title: { ko: 줄 수, en: Count }"),
                        new Problem("missions/mission3/mission.yaml", 12, 5, message, "    files: fixtures/chat.csv")),
                Wording.in(language));
        Golden.hold("problems." + language.code() + ".txt", report);
    }

    @Test
    void putsTheCaretUnderACharacterBehindWideOnesAndTabs() {
        assertThat(report(new Problem("f", 1, 6, Message.of("stdout-empty"), "줄\t😀 x: y")))
                .isEqualTo("""
                        f:1:6: The line printed nothing.
                          줄→😀 x: y
                                 ^
                        Problems: 1
                        """);
    }

    @Test
    void putsTheCaretBehindTheLastCharacterWhereTheColumnIsFurther() {
        assertThat(report(new Problem("f", 1, 99, Message.of("stdout-empty"), "a: b")))
                .contains("\n  a: b\n      ^\n");
    }

    @Test
    void cutsALongLineAroundTheCaret() {
        String line = "a".repeat(500) + "!" + "b".repeat(500);
        assertThat(report(new Problem("f", 1, 501, Message.of("stdout-empty"), line))
                        .lines())
                .anySatisfy(shown -> assertThat(shown)
                        .startsWith("  …aaa")
                        .contains("a!b")
                        .endsWith("b…")
                        .hasSize(80))
                .anySatisfy(caret -> assertThat(caret).isEqualTo(" ".repeat(55) + "^"));
    }
}
