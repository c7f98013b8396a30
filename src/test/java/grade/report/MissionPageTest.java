package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.answer.Rules;
import grade.mission.AnswerKey;
import grade.mission.Case;
import grade.mission.Mission;
import grade.sandbox.Limits;
import grade.sandbox.Start;
import grade.text.Columns;
import grade.wording.Language;
import grade.wording.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MissionPageTest {
    private static final long MIB = 1024L * 1024;

    private static Mission mission(Rules rules, Limits limits) {
        Mission usual = Course.count();
        return new Mission(
                usual.id(),
                usual.file(),
                usual.title(),
                usual.task(),
                usual.hints(),
                usual.explanation(),
                usual.points(),
                rules,
                limits,
                usual.key());
    }

    private static Start start(Case aCase) {
        return Course.start("test.txt", aCase.id() + "\nHi!!!!!!\nkkkkkk");
    }

    private static String page(Mission mission, Language language, boolean solutions) {
        return MissionPage.of(mission, MissionPageTest::start, Wording.in(language), new Look(false, 80), solutions);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsAsItAlwaysDid(Language language) {
        Golden.hold("show." + language.code() + ".txt", page(Course.count(), language, false));
        Golden.hold("show-solutions." + language.code() + ".txt", page(Course.count(), language, true));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsAsItAlwaysDidWithEveryLimit(Language language) {
        Limits limits = new Limits(Duration.ofMillis(1500), Duration.ofSeconds(1), 64 * MIB, 8, 5, 1000, 2048, 2 * MIB);
        Golden.hold(
                "show-limits." + language.code() + ".txt",
                page(mission(new Rules(2, 3, Set.of()), limits), language, false));
    }

    @Test
    void keepsHintsSolutionsAndHiddenDataToItself() {
        assertThat(page(Course.count(), Language.EN, false))
                .doesNotContain("wc -l")
                .doesNotContain("awk")
                .doesNotContain("Case many");
    }

    @Test
    void saysHowManyLinesThereMustBe() {
        assertThat(page(mission(new Rules(3, 3, Set.of()), Limits.DEFAULT), Language.EN, false))
                .contains("- Answer with 3 lines of shell.\n");
    }

    @Test
    void staysWithinNarrowColumns() {
        String page = MissionPage.of(
                Course.count(), MissionPageTest::start, Wording.in(Language.KO), new Look(false, 40), false);
        assertThat(page.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(40));
    }

    @Test
    void leavesSolutionsWholeSoThatTheyCanBeCopied() {
        String line = "printf '%s\\n' " + "word ".repeat(40) + "| wc -l";
        Mission usual = Course.count();
        Mission mission = new Mission(
                usual.id(),
                usual.file(),
                usual.title(),
                usual.task(),
                usual.hints(),
                usual.explanation(),
                usual.points(),
                usual.rules(),
                usual.limits(),
                new AnswerKey(usual.cases(), line, List.of(), List.of()));
        assertThat(page(mission, Language.EN, true)).endsWith("Solution\n  " + line + "\n");
    }
}
