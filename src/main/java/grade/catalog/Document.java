package grade.catalog;

import grade.mission.MissionException;
import grade.text.Utf8;
import java.util.Optional;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A YAML file of a pack: what is wrong with it so far, and its top, if it has one. */
record Document(Problems problems, Optional<Fields> fields) {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    static Document read(PackFiles files, String path) {
        String name = files.name(path);
        try {
            String text = Utf8.decode(files.read(path));
            return of(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (MissionException e) {
            Problems problems = new Problems(SourceFile.of(name, ""));
            problems.addAll(e.problems());
            return new Document(problems, Optional.empty());
        }
    }

    static Document of(String name, String text) {
        Problems problems = new Problems(SourceFile.of(name, text));
        if (!isText(problems)) {
            return new Document(problems, Optional.empty());
        }
        String shortName = name.substring(name.lastIndexOf('/') + 1);
        Optional<Node> top = YamlReader.read(text, problems);
        return new Document(problems, top.map(node -> Fields.of(new Value(shortName, node, problems))));
    }

    /** Reports the first character that cannot stand in YAML, or byte that is no character. */
    private static boolean isText(Problems problems) {
        int number = 0;
        for (String line : problems.source().lines()) {
            number++;
            int column = 0;
            for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
                column++;
                int character = line.codePointAt(i);
                if (!isAllowed(character)) {
                    report(character, new Place(number, column), problems);
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isAllowed(int character) {
        return (character >= ' ' && character < 0x7F)
                || (character != 0x7F && character != BYTE_ORDER_MARK && StreamReader.isPrintable(character));
    }

    private static void report(int character, Place place, Problems problems) {
        if (Character.isSurrogate((char) character) && character <= Character.MAX_VALUE) {
            problems.add(place, "catalog-not-utf8");
        } else {
            problems.add(place, "catalog-control-character", String.format("U+%04X", character));
        }
    }
}
