package grade.catalog;

import grade.answer.Form;
import grade.mission.MissionException;
import grade.text.Utf8;
import java.util.List;
import java.util.Optional;

/**
 * The files in the directory {@code fixtures} of a mission.
 *
 * @param files those of the pack
 * @param paths of all of them
 * @param mission its id
 */
record Fixtures(PackFiles files, List<String> paths, String mission) {
    Fixtures {
        paths = List.copyOf(paths);
    }

    /** The text of a file that a value names by its path in that directory. */
    Optional<String> text(Value value) {
        Optional<String> written = value.text();
        if (written.isEmpty() || !PathReader.isFile(value.place(), written.get(), value.problems())) {
            return Optional.empty();
        }
        String name = "fixtures/" + written.get();
        String path = mission + "/" + name;
        return paths.contains(path) ? read(path, name, value) : value.refuse("catalog-no-fixture", name);
    }

    private Optional<String> read(String path, String name, Value value) {
        try {
            byte[] bytes = files.read(path);
            String text = Utf8.decode(bytes);
            boolean isText = Utf8.isValid(text) && text.indexOf('\0') < 0;
            if (bytes.length > Form.DOCUMENT.longest()) {
                return value.refuse("catalog-document-too-long", Form.DOCUMENT.longest() / 1024);
            }
            return isText ? Optional.of(text) : value.refuse("catalog-fixture-not-text", name);
        } catch (MissionException e) {
            value.problems().addAll(e.problems());
            return Optional.empty();
        }
    }
}
