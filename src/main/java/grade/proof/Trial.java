package grade.proof;

import grade.mission.Mission;
import java.util.List;
import java.util.function.Supplier;

/** One thing to try on a mission, independent of all others. */
record Trial(Mission mission, Supplier<List<Flaw>> attempt) {}
