package grade.catalog;

import grade.mission.Case;
import grade.mission.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a wrong answer and why it is wrong.
 *
 * @param cases those of the mission
 * @param items what can be wrong in a case
 * @param answers reads an answer
 */
record RejectedReader(List<Case> cases, List<String> items, Function<Value, Optional<String>> answers) {
    private static final List<String> ITEMS = List.of("stdout", "files", "ending");

    /** Reads wrong lines. */
    static RejectedReader ofLines(List<Case> cases) {
        return new RejectedReader(cases, ITEMS, ShellLine::read);
    }

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
                answer.flatMap(answers).orElse(""),
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
        List<String> known = scope.equals(CaseReader.RULE) ? RulesReader.NAMES : items;
        if (!scopes.contains(scope)) {
            because.problems().addUnknown(because.place(), "catalog-unknown-case", scope, scopes);
        } else if (!known.contains(item)) {
            because.problems().addUnknown(because.place(), "catalog-unknown-word", item, known);
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
