package grade.report;

import grade.check.Cause;
import grade.check.Finding;
import grade.check.Note;
import grade.sandbox.Ending;
import grade.sandbox.Run;
import grade.verdict.CaseResult;
import grade.verdict.MissionResult;
import grade.wording.Message;
import grade.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What may be told of a case: of a shown one all; of a hidden one nothing that its data could be in. A sentence is told of
 * it only if everything filled in is a path that the learner knows without it, from the task or from a shown case.
 */
final class Discretion {
    private static final Message HIDDEN = Message.of("report-hidden-finding");

    private final MissionResult mission;
    private final CaseResult result;
    private final Wording wording;

    Discretion(MissionResult mission, CaseResult result, Wording wording) {
        this.mission = mission;
        this.result = result;
        this.wording = wording;
    }

    boolean tellsAll() {
        return result.aCase().shown();
    }

    /** What differs. */
    String difference(Finding finding) {
        return wording.say(mayTell(finding.message()) ? finding.message() : HIDDEN);
    }

    /** Why, where that is known; a diagnosis may have a sentence of its own for hidden cases. */
    Optional<String> cause(Finding finding) {
        return finding.cause().map(Cause::message).flatMap(message -> {
            Message discreet = Message.of(message.key() + "-hidden");
            return mayTell(message)
                    ? Optional.of(wording.say(message))
                    : Optional.of(discreet)
                            .filter(told -> wording.knows(told.key()))
                            .map(wording::say);
        });
    }

    Optional<String> path(Finding finding) {
        return finding.path().filter(path -> tellsAll() || isKnown(path));
    }

    List<String> notes() {
        return result.notes().stream()
                .map(Note::message)
                .filter(this::mayTell)
                .map(wording::say)
                .toList();
    }

    /** A line can put what it read into its status. */
    OptionalInt exitCode() {
        return tellsAll()
                ? result.run().map(Run::ending).map(Ending::exitCode).orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    private boolean mayTell(Message message) {
        return tellsAll() || message.arguments().stream().allMatch(this::isKnown);
    }

    private boolean isKnown(String path) {
        Pattern word = Pattern.compile("(?<![\\w./-])" + Pattern.quote(path) + "(?![\\w/-]|\\.\\w)");
        return mission.mission().task().texts().values().stream()
                        .anyMatch(task -> word.matcher(task).find())
                || mission.cases().stream()
                        .filter(other -> other.aCase().shown())
                        .anyMatch(other -> other.start().has(path));
    }
}
