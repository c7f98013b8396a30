package grade.markdown;

import java.util.List;

/**
 * A paragraph, wherever it stands: in a list or a quotation, too. Comments and other HTML are no part of it.
 *
 * @param text without its markup
 * @param marked what of it is written as code or strongly emphasised
 * @param words how many of its words are not code
 */
public record Prose(int line, String text, List<String> marked, int words) implements Element {
    public Prose {
        marked = List.copyOf(marked);
    }
}
