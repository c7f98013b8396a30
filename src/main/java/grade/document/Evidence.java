package grade.document;

import grade.markdown.Manuscript;
import java.util.List;
import java.util.Map;

/**
 * All that is known of a document when it is judged.
 *
 * @param consoles in their order
 * @param played what came of each command that was run, by its line
 */
public record Evidence(Manuscript manuscript, List<Console> consoles, Map<Integer, Played> played) {
    public Evidence {
        consoles = List.copyOf(consoles);
        played = Map.copyOf(played);
    }

    Played played(ConsoleCommand command) {
        return played.getOrDefault(command.line(), Played.notRun());
    }
}
