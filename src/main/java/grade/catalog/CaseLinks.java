package grade.catalog;

import grade.mission.Case;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the cases of a mission depend on each other. */
final class CaseLinks {
    private final Problems problems;
    private final Map<String, Case> cases = new LinkedHashMap<>();
    private final List<Placed<Case>> needing = new ArrayList<>();

    CaseLinks(Problems problems) {
        this.problems = problems;
    }

    void add(Case read, Fields fields) {
        Optional<Value> id = fields.value("id");
        if (read.id().isEmpty() || id.isEmpty()) {
            return;
        }
        if (cases.putIfAbsent(read.id(), read) != null) {
            id.get().complain("catalog-duplicate-case", read.id());
        } else if (read.needs().isPresent()) {
            fields.value("needs").ifPresent(value -> needing.add(new Placed<>(read, value.place())));
        }
    }

    void report() {
        needing.forEach(link -> report(link.value(), link.place()));
    }

    private void report(Case dependent, Place place) {
        String needed = dependent.needs().orElseThrow();
        Case other = cases.get(needed);
        if (other == null) {
            problems.addUnknown(place, "catalog-unknown-case", needed, cases.keySet());
        } else if (isRing(dependent)) {
            problems.add(place, "catalog-needs-ring", dependent.id());
        } else if (other.bonus() && !dependent.bonus()) {
            problems.add(place, "catalog-needs-bonus", needed);
        }
    }

    private boolean isRing(Case start) {
        Optional<String> next = start.needs();
        for (int steps = 0; next.isPresent() && steps <= cases.size(); steps++) {
            if (next.get().equals(start.id())) {
                return true;
            }
            Case on = cases.get(next.get());
            next = on == null ? Optional.empty() : on.needs();
        }
        return false;
    }
}
