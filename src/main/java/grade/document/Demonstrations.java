package grade.document;

import grade.markdown.Fence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which commands the fenced blocks of a document show, and where. One that runs is worth more than one that is only to be
 * read.
 */
final class Demonstrations {
    /**
     * An example.
     *
     * @param line of the document
     * @param halves what it is worth
     */
    record Example(int line, int halves) {}

    private final Map<String, Example> best = new HashMap<>();

    private Demonstrations() {}

    static Demonstrations in(Evidence evidence) {
        Demonstrations demonstrations = new Demonstrations();
        for (Console console : evidence.consoles()) {
            for (ConsoleCommand command : console.commands()) {
                demonstrations.add(command.text(), new Example(command.line(), console.runs() ? Halves.WHOLE : 1));
            }
        }
        for (Fence fence : evidence.manuscript().fences()) {
            if (!Console.is(fence)) {
                demonstrations.add(String.join("\n", fence.lines()), new Example(fence.line(), 1));
            }
        }
        return demonstrations;
    }

    Optional<Example> of(String command) {
        return Optional.ofNullable(best.get(command));
    }

    private void add(String text, Example example) {
        Calls.in(text)
                .forEach(command ->
                        best.merge(command, example, (old, other) -> other.halves > old.halves ? other : old));
    }
}
