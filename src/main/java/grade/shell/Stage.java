package grade.shell;

import java.util.List;
import java.util.Optional;

/**
 * What stands between two {@code |}.
 *
 * @param span its text, redirections too
 * @param command empty for a loop, a group or another compound command
 */
public record Stage(Span span, Optional<SimpleCommand> command, List<Redirection> redirections) {
    public Stage {
        redirections = List.copyOf(redirections);
    }

    Stage moved(Move move) {
        return new Stage(
                move.of(span),
                command.map(part -> part.moved(move)),
                Move.each(redirections, part -> part.moved(move)));
    }
}
