package grade.proof;

import grade.mission.Case;
import grade.mission.Mission;
import grade.mission.Rejected;
import java.util.List;
import java.util.Optional;

/** Of a mission, the cases that show what is wrong with an answer: runs are what a proof's time goes into. */
record Excerpt(Mission mission, Rejected rejected) {
    /** Other cases help to tell causes apart; bonus cases only where it is about one. */
    Mission forCauses() {
        return about().filter(Case::bonus).isPresent() ? mission : mission.withoutBonus();
    }

    /** One case is enough where it needs no other, and says itself whether standard output counts. */
    Mission forVerdict() {
        return about().filter(aCase -> aCase.needs().isEmpty() && aCase.stdout().isPresent())
                .map(aCase -> mission.with(List.of(aCase)))
                .orElseGet(this::forCauses);
    }

    /** The case that the answer must fail in. */
    private Optional<Case> about() {
        return mission.cases().stream()
                .filter(aCase -> aCase.id().equals(rejected.scope()))
                .findFirst();
    }
}
