package grade.check;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Ending;
import grade.sandbox.Entry;
import grade.sandbox.Limit;
import grade.sandbox.Snapshot;
import grade.sandbox.Start;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import testkit.FakeSandbox;

final class FileEndsAsTest {
    private static final FileEndsAs LIKE_SOLUTION = new FileEndsAs("f", Expectation.OF_FILE);
    private static final Entry.RegularFile TEXT = new Entry.RegularFile("rw-r--r--", 2, Optional.of("a\n"));

    private static List<String> found(FileEndsAs check, Map<String, Entry> actual, Map<String, Entry> expected) {
        return check.examine(scene(actual, expected)).stream()
                .map(finding -> finding.message().key())
                .toList();
    }

    private static Scene scene(Map<String, Entry> actual, Map<String, Entry> expected) {
        Start start = new Start(new TreeMap<>(Map.of("f", "old")));
        return new Scene(start, FakeSandbox.exited("", snapshot(actual)), FakeSandbox.exited("", snapshot(expected)));
    }

    private static Snapshot snapshot(Map<String, Entry> entries) {
        return new Snapshot(new TreeMap<>(entries), true);
    }

    @Test
    void findsNothingWhereBothAreAlike() {
        assertThat(found(LIKE_SOLUTION, Map.of("f", TEXT), Map.of("f", TEXT))).isEmpty();
        assertThat(found(LIKE_SOLUTION, Map.of(), Map.of())).isEmpty();
    }

    @Test
    void findsWhatIsMissingLeftEmptyOrOther() {
        Entry empty = new Entry.RegularFile("rw-r--r--", 0, Optional.of(""));
        Entry other = new Entry.RegularFile("rw-r--r--", 1, Optional.of("b"));

        assertThat(found(LIKE_SOLUTION, Map.of(), Map.of("f", TEXT))).containsExactly("file-missing");
        assertThat(found(LIKE_SOLUTION, Map.of("f", TEXT), Map.of())).containsExactly("file-still-there");
        assertThat(found(LIKE_SOLUTION, Map.of("f", empty), Map.of("f", TEXT))).containsExactly("file-empty");
        assertThat(found(LIKE_SOLUTION, Map.of("f", other), Map.of("f", TEXT))).containsExactly("file-differs");
    }

    @Test
    void takesNothingElseForAFile() {
        Map<String, Entry> expected = Map.of("f", TEXT);

        assertThat(found(LIKE_SOLUTION, Map.of("f", new Entry.Directory("rwxr-xr-x")), expected))
                .containsExactly("file-is-directory");
        assertThat(found(LIKE_SOLUTION, Map.of("f", new Entry.Link("/etc/passwd")), expected))
                .containsExactly("file-is-link");
        assertThat(found(LIKE_SOLUTION, Map.of("f", new Entry.Special()), expected))
                .containsExactly("file-is-special");
        assertThat(found(LIKE_SOLUTION, Map.of("f", new Entry.RegularFile("---------", 2, Optional.empty())), expected))
                .containsExactly("file-unreadable");
    }

    @Test
    void comparesWhereLinksLeadAndNotWhatIsThere() {
        assertThat(found(LIKE_SOLUTION, Map.of("f", new Entry.Link("a")), Map.of("f", new Entry.Link("b"))))
                .containsExactly("link-differs");
    }

    @Test
    void comparesPermissionsOnlyWhereTheSolutionChangedThem() {
        Entry executable = new Entry.RegularFile("rwxr-xr-x", 2, Optional.of("a\n"));

        assertThat(found(LIKE_SOLUTION, Map.of("f", TEXT), Map.of("f", executable)))
                .containsExactly("mode-differs");
        assertThat(found(LIKE_SOLUTION, Map.of("f", executable), Map.of("f", TEXT)))
                .isEmpty();
    }

    @Test
    void notesAFinalNewlineThatItForgave() {
        FileEndsAs forgiving = new FileEndsAs("f", Expectation.OF_STDOUT);
        Entry unended = new Entry.RegularFile("rw-r--r--", 1, Optional.of("a"));
        Scene scene = scene(Map.of("f", unended), Map.of("f", TEXT));

        assertThat(forgiving.examine(scene)).isEmpty();
        assertThat(forgiving.remark(scene))
                .extracting(note -> note.message().key())
                .containsExactly("note-no-final-newline");
    }

    @Test
    void saysNothingOfALineThatWasStopped() {
        Scene scene = new Scene(
                Start.EMPTY,
                FakeSandbox.ended(new Ending.Limited(Limit.TIME)),
                FakeSandbox.exited("", snapshot(Map.of("f", TEXT))));

        assertThat(LIKE_SOLUTION.examine(scene)).isEmpty();
        assertThat(new EndsByItself().examine(scene))
                .extracting(finding -> finding.message().key())
                .containsExactly("ending-time-limit");
    }
}
