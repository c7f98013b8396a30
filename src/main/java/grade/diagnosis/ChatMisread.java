package grade.diagnosis;

import grade.check.Cause;
import grade.check.Comparison;
import grade.kakaotalk.Hurdle;
import grade.kakaotalk.Misreading;
import grade.kakaotalk.Misreadings;
import grade.sandbox.Start;
import grade.text.Utf8;
import grade.wording.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A chat that was read in a wrong way. */
record ChatMisread() implements Inquiry {
    @Override
    public List<Proof> proofs() {
        return Stream.concat(
                        Arrays.stream(Misreading.values()).map(Misreading::id),
                        Arrays.stream(Hurdle.values()).map(Hurdle::id))
                .distinct()
                .map(id -> new Proof(id, evidence(id)))
                .toList();
    }

    private static String evidence(String id) {
        String read = "The chat read in this wrong way, which gives exactly the ranking that was printed";
        String run = "ther runs: without what leads to it in the chat, the answer is right, and with it it is not";
        boolean isRead = isReading(id);
        boolean isRun = Arrays.stream(Hurdle.values()).map(Hurdle::id).anyMatch(id::equals);
        return isRead ? read + (isRun ? "; or o" + run : "") + "." : "O" + run + ".";
    }

    @Override
    public Optional<Cause> conclude(Symptom symptom) {
        return symptom.comparison()
                .filter(comparison -> symptom.isOfText())
                .filter(Comparison.AsRanking.class::isInstance)
                .map(Comparison.AsRanking.class::cast)
                .flatMap(ranking -> read(ranking, symptom).or(() -> tried(ranking, symptom)));
    }

    /** Of several causes the first is told; the next one shows when that is mended. */
    private static Optional<Cause> read(Comparison.AsRanking ranking, Symptom symptom) {
        return read(ranking, symptom.scene().start(), symptom.actual())
                .filter(found -> hasCounts(symptom.actual()) || isReadAfresh(found, ranking, symptom))
                .map(Misreading::id)
                .map(id -> new Cause(id, Message.of("diagnosis-" + id, ranking.year())));
    }

    private static Optional<Misreading> read(Comparison.AsRanking ranking, Start start, String output) {
        return start.text(ranking.file())
                .filter(chat -> chat.length() <= Symptom.LONGEST_FILE)
                .map(chat -> Misreadings.explain(Utf8.encode(chat), output, ranking.year(), ranking.top()))
                .flatMap(causes -> causes.stream().findFirst());
    }

    private static boolean hasCounts(String output) {
        return output.lines().filter(line -> !line.isBlank()).allMatch(line -> line.matches(".*[0-9].*"));
    }

    /** Three names alone come about by chance; not twice in the same way. */
    private static boolean isReadAfresh(Misreading found, Comparison.AsRanking ranking, Symptom symptom) {
        return symptom.experiments()
                .afresh()
                .flatMap(scene -> symptom.textOf(scene.actual()).flatMap(text -> read(ranking, scene.start(), text)))
                .equals(Optional.of(found));
    }

    private static Optional<Cause> tried(Comparison.AsRanking ranking, Symptom symptom) {
        return ChatDisarmed.first(ranking, symptom)
                .map(Hurdle::id)
                .map(id ->
                        new Cause(id, Message.of("diagnosis-" + id + (isReading(id) ? "-tried" : ""), ranking.year())));
    }

    /** What a reading explains is said in other words where only runs prove it. */
    private static boolean isReading(String id) {
        return Arrays.stream(Misreading.values()).map(Misreading::id).anyMatch(id::equals);
    }
}
