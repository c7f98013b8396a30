package grade.catalog;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file. */
sealed interface Node {
    Place place();

    /** How a text is written. */
    enum Style {
        PLAIN,
        QUOTED,
        LITERAL,
        FOLDED
    }

    /**
     * A text, as written; numbers and booleans are texts too.
     *
     * @param inFlow whether it stands inside braces or brackets
     * @param end just behind its last character, where it is plain or quoted
     */
    record Text(String text, Style style, boolean inFlow, Place place, Place end) implements Node {
        /** Whether nothing was written at all, not even quotes. */
        boolean isMissing() {
            return style == Style.PLAIN && text.isEmpty();
        }
    }

    /** A list. */
    record Items(List<Node> items, Place place) implements Node {}

    /** A map, in the order it is written. */
    record Entries(Map<String, Entry> entries, Place place) implements Node {}

    /** A key and its value. */
    record Entry(Text key, Node value) {}

    /** Something that YAML would read as anything but what it looks like; reported already. */
    record Spoiled(Place place) implements Node {}
}
