package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.mission.Mission;
import grade.mission.Pack;
import grade.text.Columns;
import grade.wording.Language;
import grade.wording.Localized;
import grade.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MissionListTest {
    private static Mission mission(String id, Localized title, int points) {
        Mission usual = Course.mission(id, title, Course.COUNT_TASK);
        return new Mission(
                id,
                usual.file(),
                title,
                usual.task(),
                usual.hints(),
                usual.explanation(),
                points,
                usual.rules(),
                usual.limits(),
                usual.key());
    }

    private static Pack pack() {
        return Course.pack(List.of(
                mission("mission1", Course.both("Write a line", "한 줄 쓰기"), 10),
                mission(
                        "mission123",
                        Course.both("All with one line: write, append and count", "한 줄로 쓰고, 덧붙이고, 세기"),
                        100),
                mission("mission5", Course.both("Top 3 of a chat", "단톡방 TOP 3"), 1)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsAsItAlwaysDid(Language language) {
        Golden.hold(
                "list." + language.code() + ".txt", MissionList.of(pack(), Wording.in(language), new Look(false, 80)));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 44, 50, 80})
    void staysWithinTheColumnsThatThereAre(int columns) {
        for (Language language : Language.values()) {
            assertThat(MissionList.of(pack(), Wording.in(language), new Look(false, columns))
                            .lines())
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(columns));
        }
    }

    @Test
    void isEmptyForAPackWithoutMissions() {
        assertThat(MissionList.of(Course.pack(List.of()), Wording.in(Language.EN), new Look(true, 80)))
                .isEmpty();
    }
}
