package grade.xray;

import grade.wording.Message;
import java.util.List;
import java.util.Optional;

/** What came of the wish to see a pipeline stage by stage. */
public sealed interface Xray {
    /**
     * It was seen.
     *
     * @param stages at least two
     * @param blame empty where all went well, or what went wrong cannot be told for sure
     */
    record Seen(List<Passage> stages, Optional<Blame> blame) implements Xray {
        public Seen {
            stages = List.copyOf(stages);
        }
    }

    /** It was not, and why. */
    record Unseen(Message reason) implements Xray {}
}
