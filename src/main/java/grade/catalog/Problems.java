package grade.catalog;

import grade.mission.Problem;
import grade.text.Nearest;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is wrong with one file; readers add to it and go on. */
final class Problems {
    /** More than anybody mends at once; a file with more is no mission. */
    private static final int MOST = 100;

    private final SourceFile source;
    private final List<Problem> found = new ArrayList<>();

    Problems(SourceFile source) {
        this.source = source;
    }

    SourceFile source() {
        return source;
    }

    /** The same problem met twice, as in what cases share, is told once. */
    void add(Place place, String key, Object... arguments) {
        if (found.size() < MOST) {
            Problem problem = source.problem(place, Message.of(key, arguments));
            if (!found.contains(problem)) {
                found.add(problem);
            }
        }
    }

    /** A word that is none of those known, with the one that may be meant. */
    void addUnknown(Place place, String key, String written, Collection<String> known) {
        String list = String.join(", ", known);
        Optional<String> nearest = Nearest.to(written, known);
        if (nearest.isPresent()) {
            add(place, key + "-near", written, list, nearest.get());
        } else {
            add(place, key, written, list);
        }
    }

    void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    /** In the order of their places. */
    List<Problem> sorted() {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return sorted;
    }
}
