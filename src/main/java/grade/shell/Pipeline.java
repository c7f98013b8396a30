package grade.shell;

import java.util.List;

/**
 * Commands of which each reads what the one before prints; often only one.
 *
 * @param span from its first stage to its last; without {@code !} and {@code time}
 * @param stages at least one
 * @param operators the {@code |} and {@code |&} between them, one less than stages
 * @param tappable whether a command of ours may be spliced in behind each operator: it stands in no substitution, group,
 *     loop or function and has no here-document, and the whole line was understood
 */
public record Pipeline(Span span, List<Stage> stages, List<Span> operators, boolean tappable) {
    public Pipeline {
        stages = List.copyOf(stages);
        operators = List.copyOf(operators);
        if (operators.size() != stages.size() - 1) {
            throw new IllegalArgumentException(operators.size() + " operators between " + stages.size() + " stages");
        }
    }

    /** Whether it is one compound command, which holds pipelines of its own. */
    public boolean isCompound() {
        return stages.size() == 1 && stages.get(0).command().isEmpty();
    }

    Pipeline moved(Move move) {
        return new Pipeline(
                move.of(span), Move.each(stages, part -> part.moved(move)), Move.each(operators, move::of), false);
    }
}
