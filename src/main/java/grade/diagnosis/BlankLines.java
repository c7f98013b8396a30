package grade.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lines without anything but blanks. */
final class BlankLines {
    private BlankLines() {}

    /** The actual text without the blank lines that stand where the expected text has none; nothing where more differs. */
    static Stream<String> withoutExtra(String expected, String actual) {
        List<String> kept = new ArrayList<>();
        String[] wanted = expected.split("\n", -1);
        for (String line : actual.split("\n", -1)) {
            boolean isWanted = kept.size() < wanted.length && line.equals(wanted[kept.size()]);
            if (!isWanted && !line.isBlank()) {
                return Stream.empty();
            }
            if (isWanted) {
                kept.add(line);
            }
        }
        return Stream.of(String.join("\n", kept));
    }
}
