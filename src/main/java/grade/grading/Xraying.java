package grade.grading;

import grade.verdict.CaseResult;
import grade.verdict.Verdict;
import grade.xray.Xray;
import grade.xray.Xrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Of which cases x-rays are taken; never of hidden ones.
 *
 * @param xrays takes them; empty for none
 * @param ofAll whether of all shown cases, with a word where none could be taken; else of those that failed
 */
public record Xraying(Optional<Xrays> xrays, boolean ofAll) {
    /** No x-ray. */
    public static final Xraying NONE = new Xraying(Optional.empty(), false);

    /** As many as a report tells of in full: who mends these has mended most of the others. */
    private static final int MOST_FAILED = 5;

    /** An x-ray of each of the first failures whose data may be shown. */
    public static Xraying ofFailures(Xrays xrays) {
        return new Xraying(Optional.of(xrays), false);
    }

    /** An x-ray of every case whose data may be shown. */
    public static Xraying ofAllShown(Xrays xrays) {
        return new Xraying(Optional.of(xrays), true);
    }

    /**
     * The results, some of them with an x-ray.
     *
     * @param take how it is taken
     */
    List<CaseResult> look(List<CaseResult> results, Parallel parallel, BiFunction<CaseResult, Xrays, Xray> take) {
        List<Integer> chosen = choose(results);
        if (xrays.isEmpty() || chosen.isEmpty()) {
            return results;
        }
        List<Xray> taken = parallel.map(chosen, index -> take.apply(results.get(index), xrays.get()));
        List<CaseResult> all = new ArrayList<>(results);
        for (int i = 0; i < taken.size(); i++) {
            // Why there is none is told to those who asked for one.
            if (ofAll || taken.get(i) instanceof Xray.Seen) {
                all.set(chosen.get(i), results.get(chosen.get(i)).with(taken.get(i)));
            }
        }
        return all;
    }

    private List<Integer> choose(List<CaseResult> results) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            CaseResult result = results.get(i);
            boolean isFailure =
                    result.verdict() == Verdict.FAILED && !result.aCase().bonus();
            boolean isWanted = ofAll || (isFailure && chosen.size() < MOST_FAILED);
            if (isWanted && result.aCase().shown() && result.run().isPresent()) {
                chosen.add(i);
            }
        }
        return chosen;
    }
}
