package grade.check;

import grade.sandbox.Entry;
import grade.sandbox.Start;
import grade.wording.Message;
import java.util.List;
import java.util.Optional;

/** A path must end as the solution leaves it: absent or present, of the same kind, with the same content. */
public record FileEndsAs(String path, Expectation expectation) implements Check {
    @Override
    public List<Finding> examine(Scene scene) {
        if (!scene.actual().endedByItself()) {
            return List.of();
        }
        Optional<Entry> actual = scene.actual().left().entry(path);
        Optional<Entry> expected = expected(scene);
        if (expected.isEmpty()) {
            return actual.isEmpty() ? List.of() : List.of(finding(Message.of("file-still-there", path)));
        }
        if (actual.isEmpty()) {
            return List.of(finding(Message.of("file-missing", path), textOf(expected.get()), ""));
        }
        return compare(expected.get(), actual.get(), scene.start());
    }

    @Override
    public List<Note> remark(Scene scene) {
        Optional<String> actual = scene.actual().left().text(path);
        Optional<String> expected = expected(scene).map(FileEndsAs::textOf);
        boolean forgave = expectation.comparison() instanceof Comparison.AsText text
                && actual.isPresent()
                && expected.isPresent()
                && text.forgave(expected.get(), actual.get());
        return forgave ? List.of(new Note(Message.of("note-no-final-newline", path))) : List.of();
    }

    private Optional<Entry> expected(Scene scene) {
        return expectation
                .exactly()
                .<Entry>map(text -> new Entry.RegularFile("rw-r--r--", text.length(), Optional.of(text)))
                .or(() -> scene.expected().left().entry(path));
    }

    private List<Finding> compare(Entry expected, Entry actual, Start start) {
        if (!expected.kind().equals(actual.kind())) {
            return List.of(finding(Message.of("file-is-" + actual.kind(), path), textOf(expected), ""));
        }
        if (expected instanceof Entry.Link wanted && actual instanceof Entry.Link found) {
            return wanted.target().equals(found.target())
                    ? List.of()
                    : List.of(finding(Message.of("link-differs", path), wanted.target(), found.target()));
        }
        if (expected instanceof Entry.RegularFile wanted && actual instanceof Entry.RegularFile found) {
            return compareFiles(wanted, found, start);
        }
        return List.of();
    }

    private List<Finding> compareFiles(Entry.RegularFile expected, Entry.RegularFile actual, Start start) {
        if (actual.text().isEmpty()) {
            return List.of(finding(Message.of("file-unreadable", path), textOf(expected), ""));
        }
        String wanted = textOf(expected);
        String found = actual.text().get();
        if (!expectation.comparison().accepts(wanted, found, start)) {
            return List.of(finding(Message.of(found.isEmpty() ? "file-empty" : "file-differs", path), wanted, found));
        }
        boolean modeMatters = start.has(path) && !expected.permissions().equals("rw-r--r--");
        return modeMatters && !expected.permissions().equals(actual.permissions())
                ? List.of(finding(Message.of("mode-differs", path), expected.permissions(), actual.permissions()))
                : List.of();
    }

    private static String textOf(Entry entry) {
        return entry instanceof Entry.RegularFile file ? file.text().orElse("") : "";
    }

    private Finding finding(Message message) {
        return finding(message, "", "");
    }

    private Finding finding(Message message, String expected, String actual) {
        return Finding.ofFile(path, message, expected, actual);
    }
}
