package grade.markdown;

import java.util.List;

/**
 * A fenced block of code.
 *
 * @param line the one that opens it; the first of its lines is the next one
 * @param info the words behind the opening fence, of which the first is the language; may be none
 */
public record Fence(int line, List<String> info, List<String> lines) implements Element {
    public Fence {
        info = List.copyOf(info);
        lines = List.copyOf(lines);
    }

    /** The language, or nothing. */
    public String language() {
        return info.isEmpty() ? "" : info.get(0);
    }
}
