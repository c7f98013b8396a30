package grade.diagnosis;

import grade.check.Comparison;
import grade.kakaotalk.Hurdle;
import grade.kakaotalk.Track;
import grade.sandbox.Start;
import grade.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Runs of the line on the same chat, but without what it may trip over. */
record ChatDisarmed(Comparison.AsRanking ranking, Symptom symptom, Track track) {
    /** The first of the hurdles that must all be gone; one run where their absence does not help, else some more. */
    static Optional<Hurdle> first(Comparison.AsRanking ranking, Symptom symptom) {
        return symptom.scene()
                .start()
                .text(ranking.file())
                .filter(chat -> symptom.hasEnded() && chat.length() <= Symptom.LONGEST_FILE)
                .flatMap(chat -> Track.of(Utf8.encode(chat), ranking.year()))
                .flatMap(track -> new ChatDisarmed(ranking, symptom, track).first());
    }

    private Optional<Hurdle> first() {
        List<Hurdle> all = track.hurdles();
        if (all.isEmpty() || !isRightWithout(all)) {
            return Optional.empty();
        }
        return all.stream()
                .filter(hurdle -> all.size() == 1 || isRightWithout(List.of(hurdle)))
                .findFirst()
                .or(() -> needed(all).stream().findFirst());
    }

    /** As few as will do. */
    private List<Hurdle> needed(List<Hurdle> all) {
        List<Hurdle> needed = new ArrayList<>(all);
        for (Hurdle hurdle : all) {
            List<Hurdle> fewer = new ArrayList<>(needed);
            fewer.remove(hurdle);
            if (isRightWithout(fewer)) {
                needed = fewer;
            }
        }
        return needed;
    }

    private boolean isRightWithout(List<Hurdle> hurdles) {
        TreeMap<String, String> files = new TreeMap<>(symptom.scene().start().files());
        files.put(ranking.file(), Utf8.decode(track.without(hurdles)));
        Start start = new Start(files);
        return symptom.experiments()
                .run(symptom.experiments().line(), start)
                .flatMap(symptom::textOf)
                .filter(text -> ranking.accepts("", text, start))
                .isPresent();
    }
}
