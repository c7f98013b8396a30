package grade.catalog;

import grade.document.Brief;
import grade.mission.Case;
import grade.mission.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a mission says of answers: the data that they are tried on, right and wrong ones, what is asked of documents. */
record AnswerKey(
        List<Case> cases, String solution, List<String> accepted, List<Rejected> rejected, Optional<Brief> brief) {
    /**
     * Reads them from the fields of a mission.
     *
     * @param answers reads an answer
     * @param wrong reads a wrong one
     */
    static AnswerKey read(
            Fields mission,
            List<Case> cases,
            Function<Value, Optional<String>> answers,
            RejectedReader wrong,
            Optional<Brief> brief) {
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
