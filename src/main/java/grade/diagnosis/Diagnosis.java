package grade.diagnosis;

import grade.check.Cause;
import grade.wording.Message;
import java.util.List;
import java.util.Optional;

/**
 * One named way of being wrong. It speaks only where the evidence proves it: a re-reading of the output under which it is
 * right, or another run; never a resemblance.
 */
interface Diagnosis extends Inquiry {
    /** Its name in results and in missions. */
    String id();

    /** What to tell the learner; empty where this is not the cause. */
    Optional<Message> explain(Symptom symptom);

    /** What proves it, a sentence. */
    String evidence();

    @Override
    default List<Proof> proofs() {
        return List.of(new Proof(id(), evidence()));
    }

    @Override
    default Optional<Cause> conclude(Symptom symptom) {
        return explain(symptom).map(message -> new Cause(id(), message));
    }

    /** Its own sentence, filled in. */
    default Message message(Object... arguments) {
        return Message.of("diagnosis-" + id(), arguments);
    }
}
