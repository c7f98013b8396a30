package grade.kakaotalk;

import java.util.List;

/** In which order somebody prints a ranking, and which end of it. */
enum PrintOrder {
    MOST_FIRST,
    TOP_REVERSED,
    QUIETEST_FIRST;

    List<Misreading> causes() {
        return this == MOST_FIRST ? List.of() : List.of(Misreading.ASCENDING_ORDER);
    }

    Podium podium(Ranking ranking, int top) {
        return switch (this) {
            case MOST_FIRST -> Podium.of(ranking, top);
            case TOP_REVERSED -> Podium.of(ranking, top).reversed();
            case QUIETEST_FIRST -> Podium.quietest(ranking, top);
        };
    }
}
