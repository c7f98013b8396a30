package grade.catalog;

import grade.check.Expectation;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is compared otherwise than by default. */
record Expected(Optional<Placed<Expectation>> stdout, SortedMap<String, Placed<Expectation>> files) {
    static final Expected NOTHING = new Expected(Optional.empty(), new TreeMap<>());

    static Expected read(Fields fields) {
        Optional<Placed<Expectation>> stdout =
                fields.value("stdout").flatMap(value -> read(new CheckReader(false), value));
        SortedMap<String, Placed<Expectation>> files = new TreeMap<>();
        Optional<Value> paths = fields.value("files");
        if (paths.isPresent()) {
            for (Value.Keyed file : paths.get().entries()) {
                if (PathReader.isFile(file.keyPlace(), file.name(), fields.problems())) {
                    read(new CheckReader(true), file.value()).ifPresent(check -> files.put(file.name(), check));
                }
            }
        }
        fields.refuseOthers();
        return new Expected(stdout, files);
    }

    private static Optional<Placed<Expectation>> read(CheckReader reader, Value value) {
        return reader.read(value).map(check -> new Placed<>(check, value.place()));
    }

    Expected over(Expected base) {
        SortedMap<String, Placed<Expectation>> all = new TreeMap<>(base.files);
        all.putAll(files);
        return new Expected(stdout.isPresent() ? stdout : base.stdout, all);
    }
}
