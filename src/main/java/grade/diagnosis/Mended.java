package grade.diagnosis;

import grade.wording.Message;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Proved by another run: the line passes the case once one thing in it is changed, and still passes what it passed
 * before.
 *
 * @param change that thing, as the documentation says it
 * @param mends the line changed in every way that may mend it
 */
record Mended(String id, String change, Function<Symptom, Stream<String>> mends) implements Diagnosis {
    /** A change that needs to know the line only. */
    static Mended of(String id, String change, Function<String, Stream<String>> mends) {
        return new Mended(
                id, change, symptom -> mends.apply(symptom.experiments().line()));
    }

    /** One that says nothing of a ranking, of which {@link ChatMisread} knows better what is wrong. */
    Mended unlessOfRanking() {
        return new Mended(id, change, symptom -> symptom.isOfRanking() ? Stream.empty() : mends.apply(symptom));
    }

    @Override
    public String evidence() {
        return "Another run: the answer passes the case, and all that it passed before, with " + change + ".";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        String line = symptom.experiments().line();
        return symptom.hasEnded()
                        && mends.apply(symptom)
                                .filter(mended -> !mended.equals(line))
                                .distinct()
                                .anyMatch(symptom.experiments()::cures)
                ? Optional.of(message())
                : Optional.empty();
    }
}
