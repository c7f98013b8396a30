package grade.shell;

import java.util.List;
import java.util.Optional;

/**
 * A command without commands in it but those of substitutions: words, of which the first names what runs.
 *
 * @param words none where it only sets variables or only redirects
 */
public record SimpleCommand(Span span, List<Assignment> assignments, List<Word> words, List<Redirection> redirections) {
    public SimpleCommand {
        assignments = List.copyOf(assignments);
        words = List.copyOf(words);
        redirections = List.copyOf(redirections);
    }

    /** The word that names what runs. */
    public Optional<Word> name() {
        return words.stream().findFirst();
    }

    /** What follows the name. */
    public List<Word> arguments() {
        return words.isEmpty() ? List.of() : words.subList(1, words.size());
    }

    SimpleCommand moved(Move move) {
        return new SimpleCommand(
                move.of(span),
                Move.each(assignments, part -> part.moved(move)),
                Move.each(words, part -> part.moved(move)),
                Move.each(redirections, part -> part.moved(move)));
    }
}
