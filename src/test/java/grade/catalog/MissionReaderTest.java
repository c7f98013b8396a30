package grade.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import grade.answer.Rules;
import grade.check.Comparison;
import grade.check.Expectation;
import grade.kakaotalk.ChatSpec;
import grade.kakaotalk.Trap;
import grade.mission.Case;
import grade.mission.Content;
import grade.mission.Fixture;
import grade.mission.Mission;
import grade.mission.Pack;
import grade.mission.Range;
import grade.mission.Rejected;
import grade.mission.Template;
import grade.sandbox.Limits;
import grade.wording.Language;
import grade.wording.Localized;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissionReaderTest {
    private static final long KIB = 1024;

    @TempDir
    private Path directory;

    private static Pack valid() {
        return Catalog.open(PackFiles.directory(Path.of("src/test/resources/catalog/valid")))
                .loadAll();
    }

    private static Mission valid(String id) {
        return valid().mission(id).orElseThrow();
    }

    @Test
    void readsWhatThePackSays() {
        Pack pack = valid();
        assertThat(pack.name()).isEqualTo(text("Course", "강의"));
        assertThat(pack.order()).containsExactly("full", "counted", "plain", "written");
        assertThat(pack.missions()).extracting(Mission::id).containsExactly("full", "counted", "plain", "written");
    }

    @Test
    void readsWhatIsToldToPeople() {
        Mission full = valid("full");
        assertThat(full.title()).isEqualTo(text("Everything", "모두"));
        assertThat(full.task()).isEqualTo(text("Use every word\n\n    of the format.", "모든 낱말을 쓰세요."));
        assertThat(full.hints()).containsExactly(text("Mild", "약하게"), Localized.same("1 + 1"));
        assertThat(full.explanation()).hasValue(Localized.same("Because."));
        assertThat(full.points()).isEqualTo(20);
        assertThat(full.file()).isEqualTo("src/test/resources/catalog/valid/full/mission.yaml");
    }

    @Test
    void readsRulesAndLimitsKeyByKeyOverThoseOfThePack() {
        Mission full = valid("full");
        assertThat(full.rules()).isEqualTo(new Rules(1, 3, Set.of("vi", "vim", "ed")));
        assertThat(full.limits())
                .isEqualTo(new Limits(
                        Duration.ofMillis(500),
                        Duration.ofSeconds(2),
                        256 * KIB * KIB,
                        16,
                        100,
                        KIB * KIB,
                        2 * KIB * KIB,
                        64 * KIB));
        assertThat(valid("counted").rules()).isEqualTo(new Rules(1, 1, Set.of("vi", "vim")));
        assertThat(valid("plain").rules()).isEqualTo(new Rules(1, 1, Set.of("nano")));
        assertThat(valid("plain").limits().wall()).isEqualTo(Duration.ofSeconds(20));
        assertThat(valid("plain").limits().processes()).isEqualTo(64);
    }

    @Test
    void readsShellLinesAsTheyAreWritten() {
        Mission full = valid("full");
        assertThat(full.solution()).isEqualTo("cut -d, -f2 f # not a comment of YAML");
        assertThat(full.accepted()).containsExactly("!true & *x %y @z", "quoted: too", "plain is fine, too");
        assertThat(full.rejected())
                .containsExactly(
                        new Rejected("true", "first", "stdout", Optional.of("constant-answer")),
                        new Rejected("a", "second", "files", Optional.empty()),
                        new Rejected("b", "first", "ending", Optional.empty()),
                        new Rejected("c", "rule", "lines", Optional.empty()),
                        new Rejected("d", "rule", "forbid", Optional.empty()));
    }

    @Test
    void removesOneFinalNewlineOfABlockAndNoMore() {
        pack().with("m/mission.yaml", "format: 1\nid: m\ntitle: T\ntask: T\nsolution: |+\n  cat <<E\n  E\n\n");
        assertThat(pack().mission().solution()).isEqualTo("cat <<E\nE\n");
    }

    @Test
    void givesACaseWhatTheMissionSharesAndItDoesNotReplace() {
        Case first = valid("full").cases().get(0);
        Expectation seven = new Expectation(new Comparison.AsInteger(Optional.of("shared.txt")), Optional.of("007"));
        assertThat(first)
                .isEqualTo(new Case(
                        "first",
                        true,
                        false,
                        2,
                        Optional.empty(),
                        new Fixture(
                                new TreeMap<>(Map.of(
                                        "shared.txt", exact("shared\n"),
                                        "replaced.txt", exact("mission"),
                                        "tmp/", exact(""))),
                                exact("one\ntwo\n")),
                        Optional.of(seven),
                        new TreeMap<>(Map.of(
                                "shared.txt", new Expectation(new Comparison.AsText(false), Optional.empty()),
                                "replaced.txt",
                                        new Expectation(new Comparison.AsText(true), Optional.of("exactly"))))));
    }

    @Test
    void readsWhatACaseAddsOrReplaces() {
        Case second = valid("full").cases().get(1);
        assertThat(second.title()).hasValue(new Localized(Map.of(Language.EN, "a second one", Language.KO, "두 번째")));
        assertThat(second.bonus()).isTrue();
        assertThat(second.shown()).isFalse();
        assertThat(second.weight()).isEqualTo(1);
        assertThat(second.needs()).hasValue("first");
        assertThat(second.fixture().stdin()).isEqualTo(exact(""));
        assertThat(second.fixture().files())
                .containsOnlyKeys("shared.txt", "replaced.txt", "tmp/", "empty/", "한글 이름.txt", "made.txt", "kakao.csv")
                .containsEntry("replaced.txt", exact("case\n"))
                .containsEntry("empty/", exact(""))
                .containsEntry("한글 이름.txt", exact("0644"))
                .containsEntry(
                        "kakao.csv", new Content.Chat(new ChatSpec(400, 6, Set.of(Trap.OTHER_YEARS, Trap.MULTILINE))));
        assertThat(second.stdout())
                .hasValue(new Expectation(new Comparison.AsRanking("kakao.csv", 2021, 3), Optional.empty()));
        assertThat(second.files())
                .containsOnlyKeys("shared.txt", "replaced.txt")
                .containsEntry("replaced.txt", new Expectation(new Comparison.AsText(true), Optional.of("other")));
    }

    @Test
    void readsHowLinesAreMade() {
        Content made = valid("full").cases().get(1).fixture().files().get("made.txt");
        assertThat(made)
                .isEqualTo(new Content.Lines(
                        List.of(
                                block(new Range(1, 1), "a literal line"),
                                block(new Range(3, 9), "{n} {word} {words 2..6} {integer 1..999} {one-of GET POST}"),
                                block(new Range(5, 5), "")),
                        true,
                        30,
                        false));
    }

    @Test
    void makesOneCaseWhereNoneIsNamed() {
        pack().withMission("files: { a.txt: x }", "expect: { stdout: y }");
        assertThat(pack().mission().cases())
                .containsExactly(new Case(
                        "main",
                        false,
                        false,
                        1,
                        Optional.empty(),
                        new Fixture(new TreeMap<>(Map.of("a.txt", exact("x"))), exact("")),
                        Optional.of(new Expectation(new Comparison.AsText(false), Optional.of("y"))),
                        new TreeMap<>()));
    }

    @Test
    void leavesTextsAsTheyAreWritten() {
        pack().withMission("files: { a: true, b: 0x1F, c: ~, d: 1e3, e: 2021-01-01, f: 'no', g: ' ' }");
        assertThat(pack().mission().cases().get(0).fixture().files())
                .containsEntry("a", exact("true"))
                .containsEntry("b", exact("0x1F"))
                .containsEntry("c", exact("~"))
                .containsEntry("d", exact("1e3"))
                .containsEntry("e", exact("2021-01-01"))
                .containsEntry("f", exact("no"))
                .containsEntry("g", exact(" "));
    }

    @Test
    void takesAnExactChatForARanking() {
        pack().withMission(
                        "files: { chat.csv: \"Date,User,Message\\n2021-01-05 10:00:00,\\\"a\\\",\\\"b\\\"\\n\" }",
                        "expect: { stdout: { as: ranking, equals:"
                                + " { oracle: kakaotalk-ranking, file: chat.csv, year: 2021, top: 3 } } }");
        assertThat(pack().mission().cases().get(0).stdout()).isPresent();
    }

    private TestPack pack() {
        return TestPack.in(directory);
    }

    private static Content exact(String text) {
        return new Content.Exact(text);
    }

    private static Content.Block block(Range count, String template) {
        return new Content.Block(count, Template.parse(template).orElseThrow());
    }

    private static Localized text(String english, String korean) {
        return new Localized(Map.of(Language.EN, english, Language.KO, korean));
    }
}
