package grade.diagnosis;

import grade.check.Cause;
import grade.check.Comparison;
import grade.kakaotalk.Misreading;
import grade.kakaotalk.Misreadings;
import grade.text.Utf8;
import grade.wording.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Proved by reading the chat in a wrong way, which gives exactly the ranking that was printed. */
record ChatMisread() implements Inquiry {
    @Override
    public List<String> ids() {
        return Arrays.stream(Misreading.values()).map(Misreading::id).toList();
    }

    @Override
    public Optional<Cause> conclude(Symptom symptom) {
        return symptom.comparison()
                .filter(comparison -> symptom.isOfText())
                .filter(Comparison.AsRanking.class::isInstance)
                .map(Comparison.AsRanking.class::cast)
                .flatMap(ranking -> cause(ranking, symptom));
    }

    /** Of several causes the first is told; the next one shows when that is mended. */
    private static Optional<Cause> cause(Comparison.AsRanking ranking, Symptom symptom) {
        return symptom.scene()
                .start()
                .text(ranking.file())
                .filter(chat -> chat.length() <= Symptom.LONGEST_FILE)
                .map(chat -> Misreadings.explain(Utf8.encode(chat), symptom.actual(), ranking.year(), ranking.top()))
                .flatMap(causes -> causes.stream().findFirst())
                .map(Misreading::id)
                .map(id -> new Cause(id, Message.of("diagnosis-" + id, ranking.year())));
    }
}
