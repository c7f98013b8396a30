package grade.proof;

import java.util.List;

/** One thing to try on a mission, independent of all others. */
interface Trial {
    /** What that showed; nothing if all is well. */
    List<Flaw> attempt();
}
