package grade.document;

import grade.wording.Localized;
import java.util.List;

/**
 * What is asked of a document.
 *
 * @param requirements in the order in which reports tell of them
 * @param template what a learner begins with
 */
public record Brief(List<Requirement> requirements, Localized template) {
    public Brief {
        requirements = List.copyOf(requirements);
    }

    /** Whether the examples of a document are run. */
    public boolean runsExamples() {
        return requirements.stream().anyMatch(RequiredExamples.class::isInstance);
    }

    /** The parts that something is asked of, by their names in missions. */
    public List<String> parts() {
        return requirements.stream().map(Requirement::part).toList();
    }
}
