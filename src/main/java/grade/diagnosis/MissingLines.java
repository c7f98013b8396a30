package grade.diagnosis;

import grade.check.Comparison;
import grade.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lines too few, all missing at the end or all at the beginning. */
record MissingLines() implements Diagnosis {
    @Override
    public String id() {
        return "missing-lines";
    }

    @Override
    public String evidence() {
        return "A text that would be right if only its first lines, or its last ones, were asked for.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        if (!symptom.isOfText() || symptom.isUntouched() || symptom.actual().isBlank()) {
            return Optional.empty();
        }
        if (symptom.comparison().orElse(null) instanceof Comparison.AsRanking ranking) {
            return isShorter(ranking, symptom) ? Optional.of(message()) : Optional.empty();
        }
        List<String> lines = Lines.of(symptom.actual());
        List<String> wanted = Lines.of(symptom.expected());
        int missing = wanted.size() - lines.size();
        if (missing <= 0) {
            return Optional.empty();
        }
        if (lines.equals(wanted.subList(0, lines.size()))) {
            return Optional.of(message());
        }
        return lines.equals(wanted.subList(missing, wanted.size()))
                ? Optional.of(Message.of("diagnosis-missing-lines-above"))
                : Optional.empty();
    }

    private static boolean isShorter(Comparison.AsRanking ranking, Symptom symptom) {
        return IntStream.range(1, ranking.top())
                .mapToObj(top -> new Comparison.AsRanking(ranking.file(), ranking.year(), top))
                .anyMatch(shorter -> shorter.accepts(
                        symptom.expected(), symptom.actual(), symptom.scene().start()));
    }
}
