package grade.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import grade.mission.Mission;
import grade.mission.MissionException;
import grade.mission.Pack;
import grade.wording.Language;
import grade.wording.Localized;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
    @TempDir
    private Path directory;

    @Test
    void ordersMissionsAsThePackSaysAndTheOthersByName() {
        pack("b", "d", "a", "c").with("pack.yaml", "format: 1\norder: [d, b]\n");
        assertThat(open().ids()).containsExactly("d", "b", "a", "c");
    }

    @Test
    void knowsWhichMissionsThereAre() {
        pack("b", "a").with("c/deeper/mission.yaml", "x").with("d/notes.yaml", "x");
        assertThat(open().ids()).containsExactly("a", "b");
        assertThat(open().has("a")).isTrue();
        assertThat(open().has("c")).isFalse();
        assertThat(open().has("d")).isFalse();
    }

    @Test
    void loadsTheMissionsAskedForInTheOrderOfThePack() {
        pack("a", "b", "c");
        Pack loaded = open().load(List.of("c", "a", "c"));
        assertThat(loaded.missions()).extracting(Mission::id).containsExactly("a", "c");
        assertThat(loaded.order()).containsExactly("a", "b", "c");
    }

    @Test
    void readsNothingOfTheMissionsNotAskedFor() {
        pack("a", "b").with("b/mission.yaml", "{ broken");
        assertThat(open().load(List.of("a")).missions()).extracting(Mission::id).containsExactly("a");
    }

    @Test
    void hasTheSameDigestWhateverIsAskedFor() {
        pack("a", "b");
        assertThat(open().load(List.of("a")).digest())
                .isEqualTo(open().loadAll().digest())
                .startsWith("sha256:")
                .hasSize(7 + 64);
    }

    @Test
    void takesNoMissionThatThePackDoesNotHave() {
        pack("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open().load(List.of("a", "b")))
                .withMessage("no mission b");
    }

    @Test
    void isCalledAsItsDirectoryWhereItDoesNotSayItsName() {
        TestPack.in(directory.resolve("course"));
        Catalog catalog = Catalog.open(PackFiles.directory(directory.resolve("course")));
        assertThat(catalog.loadAll().name()).isEqualTo(Localized.same("course"));
    }

    @Test
    void tellsThatADirectoryIsNoPack() {
        assertThatExceptionOfType(MissionException.class)
                .isThrownBy(this::open)
                .satisfies(e -> assertThat(e.problems()).hasSize(1))
                .withMessage(directory + "/pack.yaml");
        assertThat(new TestPack(directory).problems())
                .containsExactly("pack.yaml There is no such file. A pack is a directory with pack.yaml and,"
                        + " for each mission, a directory with mission.yaml.");
    }

    @Test
    void tellsTheProblemsOfAllFilesAtOnceInTheirOrder() {
        pack("a", "b")
                .with("pack.yaml", "format: 1\norder: [b, a]\nlimit: x\nname:\n")
                .with("a/mission.yaml", "format: 1\nid: a\ntask: T\nsolution: ls\ntitel: T\n")
                .with("b/mission.yaml", "format: 1\nid: b\ntitle: T\ntask: 'T\n");
        assertThat(new TestPack(directory).problems())
                .containsExactly(
                        "pack.yaml:3:1 There is no `limit` here. Did you mean `limits`?",
                        "pack.yaml:4:1 Nothing follows `name`. An empty text is written as \"\".",
                        "b/mission.yaml:4:7 The quotes that open here are never closed.",
                        "a/mission.yaml:1:1 `title` is missing.",
                        "a/mission.yaml:5:1 There is no `titel` here. Did you mean `title`?");
    }

    @Test
    void tellsNoMoreThanAnybodyMendsAtOnce() {
        StringBuilder many = new StringBuilder("format: 1\nid: m\ntitle: T\ntask: T\nsolution: ls\n");
        for (int i = 0; i < 200; i++) {
            many.append("unknown").append(i).append(": x\n");
        }
        assertThat(TestPack.in(directory)
                        .with("m/mission.yaml", many.toString())
                        .problems())
                .hasSize(100);
    }

    @Test
    void needsNoLanguageThatThePackDoesNotHave() {
        TestPack.in(directory)
                .with("pack.yaml", "format: 1\nlanguages: [en]\n")
                .withMission("hints: [{ en: Only English }]");
        assertThat(new TestPack(directory).mission().hints().get(0).in(Language.KO))
                .isEqualTo("Only English");
    }

    private Catalog open() {
        return Catalog.open(PackFiles.directory(directory));
    }

    private TestPack pack(String... ids) {
        TestPack pack = TestPack.in(directory);
        for (String id : ids) {
            pack.with(id + "/mission.yaml", "format: 1\nid: " + id + "\ntitle: T\ntask: T\nsolution: ls\n");
        }
        return pack;
    }
}
