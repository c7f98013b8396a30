package grade.diagnosis;

import grade.check.Cause;
import java.util.List;
import java.util.Optional;

/** One look at the evidence, at the end of which one of several diagnoses may stand. */
interface Inquiry {
    /** Those diagnoses, each with what proves it. */
    List<Proof> proofs();

    /** The proved one; empty where none is. Never fails, however hostile the evidence is. */
    Optional<Cause> conclude(Symptom symptom);
}
