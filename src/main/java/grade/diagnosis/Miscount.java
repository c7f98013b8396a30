package grade.diagnosis;

import java.util.Optional;

/** A number that was printed where only another number is right. */
record Miscount(long expected, long actual) {
    /** Empty where the output is not right with the other number either. */
    static Optional<Miscount> in(Symptom symptom) {
        Optional<Numeral> expected = Numeral.in(symptom.expected());
        Optional<Numeral> actual = Numeral.in(symptom.actual());
        if (!symptom.isOfStdout() || expected.isEmpty() || actual.isEmpty()) {
            return Optional.empty();
        }
        Miscount miscount = new Miscount(expected.get().value(), actual.get().value());
        boolean isOnlyFault = symptom.accepts(actual.get().with(miscount.expected()));
        return isOnlyFault && miscount.expected() != miscount.actual() ? Optional.of(miscount) : Optional.empty();
    }
}
