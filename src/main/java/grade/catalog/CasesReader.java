package grade.catalog;

import grade.mission.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the cases of a mission; where it names none there is one, {@code main}. */
record CasesReader(CaseReader reader) {
    List<Case> read(Fields mission) {
        Optional<Value> list = mission.value("cases");
        if (list.isEmpty()) {
            return List.of(reader.only(mission.problems()));
        }
        CaseLinks links = new CaseLinks(mission.problems());
        List<Case> cases = new ArrayList<>();
        for (Value item : list.get().items()) {
            Fields fields = Fields.of(item);
            Case read = reader.read(fields);
            cases.add(read);
            links.add(read, fields);
        }
        links.report();
        if (list.get().node() instanceof Node.Items && !hasRequired(cases)) {
            list.get().complain("catalog-no-required-case");
        }
        return cases;
    }

    private static boolean hasRequired(List<Case> cases) {
        for (Case each : cases) {
            if (!each.bonus()) {
                return true;
            }
        }
        return false;
    }
}
