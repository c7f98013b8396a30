package grade.grading;

import static org.assertj.core.api.Assertions.assertThat;

import grade.mission.Case;
import grade.mission.Content;
import grade.mission.Fixture;
import grade.mission.Mission;
import grade.mission.Range;
import grade.mission.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import testkit.Missions;

final class DataTest {
    private static final String DIGEST = "sha256:fffffffffffffffffffff";

    private static Case random(String id, String... files) {
        Content line = new Content.Lines(
                List.of(new Content.Block(
                        new Range(5, 5),
                        Template.parse("{word} {integer 1..999}").orElseThrow())),
                false,
                0,
                true);
        TreeMap<String, Content> contents = new TreeMap<>();
        for (String file : files) {
            contents.put(file, line);
        }
        return new Case(
                id,
                true,
                false,
                1,
                Optional.empty(),
                new Fixture(contents, new Content.Exact("")),
                Optional.empty(),
                new TreeMap<>(Map.of()));
    }

    @Test
    void takesItsSeedFromThePackAndKeepsItSmallEnoughForJson() {
        assertThat(Data.of(DIGEST).seed()).isEqualTo((1L << 52) - 1).isLessThan(1L << 53);
        assertThat(Data.of(DIGEST).fixed()).isTrue();
        assertThat(Data.of(DIGEST, 7).fixed()).isFalse();
    }

    @Test
    void changesNoCaseWhenAnotherIsAdded() {
        Case one = random("one", "f");
        Mission alone = Missions.of(one);
        Mission both = Missions.of(random("two", "f"), one);
        Data data = Data.of(DIGEST);

        assertThat(data.start(both, one)).isEqualTo(data.start(alone, one));
    }

    @Test
    void changesNoFileWhenAnotherIsAdded() {
        Data data = Data.of(DIGEST);
        Case one = random("case", "f");
        Case more = random("case", "a", "f", "z");

        assertThat(data.start(Missions.of(more), more).text("f"))
                .isEqualTo(data.start(Missions.of(one), one).text("f"));
    }

    @Test
    void givesEachCaseAndSeedDataOfItsOwn() {
        Case one = random("one", "f");
        Case two = random("two", "f");
        Mission mission = Missions.of(one, two);

        assertThat(Data.of(DIGEST).start(mission, one))
                .isNotEqualTo(Data.of(DIGEST).start(mission, two));
        assertThat(Data.of(DIGEST, 1).start(mission, one))
                .isNotEqualTo(Data.of(DIGEST, 2).start(mission, one));
    }
}
