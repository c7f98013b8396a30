package grade.catalog;

import grade.answer.Rules;
import grade.mission.Case;
import grade.mission.Mission;
import grade.mission.Rejected;
import grade.sandbox.Limits;
import grade.wording.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a mission.
 *
 * @param id the name of its directory
 * @param file its file, as messages call it
 */
record MissionReader(String id, String file, PackHeader pack) {
    private static final int MOST_POINTS = 1000;
    private static final int USUAL_POINTS = 10;

    Mission read(Fields fields) {
        TextReader texts = new TextReader(pack.languages());
        FormatVersion.check(fields);
        fields.required("id").ifPresent(this::checkId);
        Localized title = texts.line(fields, "title");
        Localized task = texts.required(fields, "task");
        List<Localized> hints = texts.list(fields, "hints");
        Optional<Localized> explanation = texts.optional(fields, "explanation");
        int points = fields.integer("points", 0, MOST_POINTS, USUAL_POINTS);
        fields.value("answer").ifPresent(value -> value.word(List.of("one-liner")));
        Rules rules = pack.rulesOf(fields);
        Limits limits = pack.limitsOf(fields);
        List<Case> cases = new CasesReader(new CaseReader(Given.read(fields), texts)).read(fields);
        String solution = fields.required("solution").flatMap(ShellLine::read).orElse("");
        List<String> accepted = accepted(fields);
        List<Rejected> rejected = rejected(fields, cases);
        fields.refuseOthers();
        return new Mission(
                id, file, title, task, hints, explanation, points, rules, limits, cases, solution, accepted, rejected);
    }

    private void checkId(Value value) {
        Optional<String> written = Ids.read(value);
        if (written.isPresent() && Ids.COMMANDS.contains(written.get())) {
            value.complain("catalog-id-is-command", written.get());
        } else if (written.isPresent() && !written.get().equals(id)) {
            value.complain("catalog-id-not-directory", written.get(), id);
        }
    }

    private static List<String> accepted(Fields fields) {
        List<String> lines = new ArrayList<>();
        for (Value item : fields.items("accepted")) {
            ShellLine.read(item).ifPresent(lines::add);
        }
        return lines;
    }

    private static List<Rejected> rejected(Fields fields, List<Case> cases) {
        RejectedReader reader = new RejectedReader(cases);
        List<Rejected> answers = new ArrayList<>();
        for (Value item : fields.items("rejected")) {
            answers.add(reader.read(Fields.of(item)));
        }
        return answers;
    }
}
