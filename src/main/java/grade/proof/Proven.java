package grade.proof;

import grade.mission.Mission;
import java.util.List;

/**
 * What the proof of one mission showed.
 *
 * @param trials how many things were tried
 */
public record Proven(Mission mission, int trials, List<Flaw> flaws) {
    public Proven {
        flaws = List.copyOf(flaws);
    }

    /** Whether nothing grave was found. */
    public boolean holds() {
        return flaws.stream().noneMatch(Flaw::grave);
    }
}
