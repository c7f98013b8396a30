package grade.catalog;

import grade.mission.Problem;
import grade.wording.Message;
import java.util.List;

/** The text of a file, by its lines. */
record SourceFile(String name, List<String> lines) {
    SourceFile {
        lines = List.copyOf(lines);
    }

    static SourceFile of(String name, String text) {
        return new SourceFile(name, text.lines().toList());
    }

    /** A line by its number; empty behind the last one. */
    String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** What stands in the line of a place from there on. */
    String rest(Place place) {
        String line = line(place.line());
        int characters = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
        return line.substring(line.offsetByCodePoints(0, characters));
    }

    /** What stands in the line of a place before it. */
    String before(Place place) {
        String line = line(place.line());
        return line.substring(0, line.length() - rest(place).length());
    }

    Problem problem(Place place, Message message) {
        return new Problem(name, place.line(), place.column(), message, line(place.line()));
    }
}
