package grade.markdown;

import java.util.List;

/**
 * A heading.
 *
 * @param level 1 to 6, 1 the highest
 * @param text without its markup
 * @param marked what of it is written as code
 */
public record Heading(int line, int level, String text, List<String> marked) implements Element {
    public Heading {
        marked = List.copyOf(marked);
    }
}
