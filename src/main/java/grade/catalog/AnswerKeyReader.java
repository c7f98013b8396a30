package grade.catalog;

import grade.document.Brief;
import grade.mission.AnswerKey;
import grade.mission.Case;
import grade.mission.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what a mission says of answers.
 *
 * @param answers reads an answer
 * @param wrong reads a wrong one
 */
record AnswerKeyReader(Function<Value, Optional<String>> answers, RejectedReader wrong) {
    AnswerKey read(Fields mission, List<Case> cases, Optional<Brief> brief) {
        String solution = mission.required("solution").flatMap(answers).orElse("");
        List<String> accepted = new ArrayList<>();
        for (Value item : mission.items("accepted")) {
            answers.apply(item).ifPresent(accepted::add);
        }
        List<Rejected> rejected = new ArrayList<>();
        for (Value item : mission.items("rejected")) {
            rejected.add(wrong.read(Fields.of(item)));
        }
        return new AnswerKey(cases, solution, accepted, rejected, brief);
    }
}
