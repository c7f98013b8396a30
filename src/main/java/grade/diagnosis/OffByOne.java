package grade.diagnosis;

import grade.check.Scene;
import grade.wording.Message;
import java.util.Optional;
import java.util.Set;

/** Proved by numbers that differ by one or not at all, in the same direction in every case that gave one. */
record OffByOne() implements Diagnosis {
    @Override
    public String id() {
        return "off-by-one";
    }

    @Override
    public String evidence() {
        return "Numbers that differ by one or not at all, in the same direction in every case that gave one.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        boolean hasData = !symptom.scene().start().files().isEmpty();
        return Miscount.in(symptom)
                .map(miscount -> miscount.actual() - miscount.expected())
                .filter(excess -> hasData && Math.abs(excess) == 1)
                .filter(excess -> symptom.scenes().stream().allMatch(scene -> isRightOrOffBy(excess, scene)))
                .map(excess -> message());
    }

    /** Another number shows that the line counts something else; no number shows nothing. */
    private static boolean isRightOrOffBy(long excess, Scene scene) {
        Optional<Numeral> expected = Numeral.in(scene.expected().stdout());
        Optional<Numeral> actual = Numeral.in(scene.actual().stdout());
        return expected.isEmpty()
                || actual.isEmpty()
                || Set.of(0L, excess)
                        .contains(actual.get().value() - expected.get().value());
    }
}
