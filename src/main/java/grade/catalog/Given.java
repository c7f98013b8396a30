package grade.catalog;

import grade.mission.Content;
import grade.mission.Fixture;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a mission can say for all its cases and a case for itself: the data and what is expected. */
record Given(SortedMap<String, Placed<Content>> files, Optional<Content> stdin, Expected expected) {
    static Given read(Fields fields) {
        return new Given(
                FilesReader.read(fields.value("files")),
                fields.value("stdin").map(ContentReader::read),
                fields.value("expect")
                        .map(value -> Expected.read(Fields.of(value)))
                        .orElse(Expected.NOTHING));
    }

    /** This, and what it does not say from the base. */
    Given over(Given base) {
        SortedMap<String, Placed<Content>> all = new TreeMap<>(base.files);
        all.putAll(files);
        return new Given(all, stdin.isPresent() ? stdin : base.stdin, expected.over(base.expected));
    }

    Fixture fixture() {
        SortedMap<String, Content> contents = new TreeMap<>();
        for (Map.Entry<String, Placed<Content>> file : files.entrySet()) {
            contents.put(file.getKey(), file.getValue().value());
        }
        return new Fixture(contents, stdin.orElse(new Content.Exact("")));
    }
}
