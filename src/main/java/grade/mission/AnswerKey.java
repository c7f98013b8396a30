package grade.mission;

import grade.document.Brief;
import java.util.List;
import java.util.Optional;

/**
 * What answers to a mission are held against.
 *
 * @param cases the data that they are tried on
 * @param solution the author's line, whose results are what is expected; or a document
 * @param accepted other right answers
 * @param rejected wrong answers and why they are wrong
 * @param brief what is asked of a document; empty where a line is to be handed in
 */
public record AnswerKey(
        List<Case> cases, String solution, List<String> accepted, List<Rejected> rejected, Optional<Brief> brief) {
    public AnswerKey {
        cases = List.copyOf(cases);
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
    }

    /** One for lines. */
    public AnswerKey(List<Case> cases, String solution, List<String> accepted, List<Rejected> rejected) {
        this(cases, solution, accepted, rejected, Optional.empty());
    }

    /** The same with other cases. */
    AnswerKey with(List<Case> chosen) {
        return new AnswerKey(chosen, solution, accepted, rejected, brief);
    }
}
