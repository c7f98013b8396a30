package grade.proof;

import grade.mission.Mission;
import grade.sandbox.Run;
import grade.wording.Language;
import grade.wording.Message;
import java.util.List;

/** What is allowed in a mission but often not meant. */
final class Doubts {
    private Doubts() {}

    /** A file that the solution leaves though the task does not speak of it is probably a temporary one. */
    static List<Flaw> ofLeftovers(Steadiness.Try each, Run run) {
        Mission mission = each.mission();
        String task = mission.task().in(Language.EN);
        return run.left().entries().keySet().stream()
                .filter(path -> !each.aCase().fixture().files().containsKey(path))
                .filter(path -> !each.aCase().fixture().files().containsKey(path + "/"))
                .filter(path -> !task.contains(path))
                .flatMap(path ->
                        Flaw.doubt(Message.of("proof-leftover", each.aCase().id(), path)).stream())
                .toList();
    }

    /** One output for all cases can be printed without looking at the data. */
    static List<Flaw> ofOutputs(List<String> outputs) {
        boolean same = outputs.size() > 1
                && !outputs.get(0).isEmpty()
                && outputs.stream().distinct().count() == 1;
        return same ? Flaw.doubt(Message.of("proof-one-output")) : List.of();
    }
}
