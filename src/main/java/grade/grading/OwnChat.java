package grade.grading;

import grade.check.Comparison;
import grade.check.Expectation;
import grade.check.Note;
import grade.kakaotalk.ChatTally;
import grade.mission.Case;
import grade.mission.Content;
import grade.mission.Fixture;
import grade.mission.Mission;
import grade.sandbox.Limits;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A mission about a chat, asked of a chat of the learner's own: one case takes the place of all others. It is hidden, so
 * that no report tells of what is in it.
 */
public final class OwnChat {
    private static final String ID = "own-export";

    private final Mission mission;
    private final Comparison.AsRanking asked;

    private OwnChat(Mission mission, Comparison.AsRanking asked) {
        this.mission = mission;
        this.asked = asked;
    }

    /** Nothing where the mission is about no chat. */
    public static Optional<OwnChat> of(Mission mission) {
        return mission.cases().stream()
                .flatMap(aCase -> aCase.stdout().stream())
                .map(Expectation::comparison)
                .filter(Comparison.AsRanking.class::isInstance)
                .map(Comparison.AsRanking.class::cast)
                .findFirst()
                .map(asked -> new OwnChat(mission, asked));
    }

    /** The year that the mission asks for. */
    public int year() {
        return asked.year();
    }

    /** How many people the mission asks for. */
    public int top() {
        return asked.top();
    }

    /**
     * The mission to grade.
     *
     * @param tally what is right
     * @param bytes how much the line has to read
     */
    public Mission of(ChatTally tally, int year, long bytes) {
        Expectation counted = new Expectation(new Comparison.AsCounted(tally, year, asked.top()), Optional.empty());
        Fixture nothing = new Fixture(new TreeMap<>(), new Content.Exact(""));
        Case own = new Case(ID, false, false, 1, Optional.empty(), nothing, Optional.of(counted), new TreeMap<>());
        return mission.with(List.of(own)).with(mission.limits().reading(bytes));
    }

    /** The result for the eyes of the learner, whose chat it is, with the limits that held. */
    public static MissionResult inSight(MissionResult result) {
        Limits limits = result.mission().limits();
        Note held = new Note(Message.of(
                "note-own-limits", limits.wall().toSeconds(), limits.cpu().toSeconds()));
        return result.with(
                result.cases().stream().map(each -> inSight(each, held)).toList());
    }

    private static CaseResult inSight(CaseResult result, Note more) {
        List<Note> notes = new ArrayList<>(result.notes());
        notes.add(more);
        return new CaseResult(
                result.aCase().inSight(), result.verdict(), result.start(), result.run(), result.findings(), notes);
    }
}
