package grade.catalog;

import grade.mission.Case;
import grade.mission.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a wrong answer and why it is wrong.
 *
 * @param cases those of the mission
 */
record RejectedReader(List<Case> cases) {
    private static final List<String> ITEMS = List.of("stdout", "files", "ending");

    Rejected read(Fields fields) {
        Optional<Value> answer = fields.required("answer");
        Optional<Value> because = fields.required("because");
        Optional<Value> diagnosis = fields.value("diagnosis");
        if (answer.isEmpty() || !ShellLine.isCutOff(answer.get())) {
            fields.refuseOthers();
        }
        String reason = because.isEmpty() ? "/" : reason(because.get());
        int slash = reason.indexOf('/');
        return new Rejected(
                answer.flatMap(ShellLine::read).orElse(""),
                reason.substring(0, slash),
                reason.substring(slash + 1),
                diagnosis.flatMap(Ids::read));
    }

    /** The reason as written, if it is one; else a slash alone. */
    private String reason(Value because) {
        Optional<String> written = because.text();
        int slash = written.orElse("").indexOf('/');
        if (written.isEmpty()) {
            return "/";
        }
        if (slash <= 0) {
            because.complain("catalog-because", written.get());
            return "/";
        }
        check(because, written.get().substring(0, slash), written.get().substring(slash + 1));
        return written.get();
    }

    private void check(Value because, String scope, String item) {
        List<String> scopes = scopes();
        List<String> items = scope.equals(CaseReader.RULE) ? RulesReader.NAMES : ITEMS;
        if (!scopes.contains(scope)) {
            because.problems().addUnknown(because.place(), "catalog-unknown-case", scope, scopes);
        } else if (!items.contains(item)) {
            because.problems().addUnknown(because.place(), "catalog-unknown-word", item, items);
        }
    }

    private List<String> scopes() {
        List<String> scopes = new ArrayList<>();
        for (Case each : cases) {
            scopes.add(each.id());
        }
        scopes.add(CaseReader.RULE);
        return scopes;
    }
}
