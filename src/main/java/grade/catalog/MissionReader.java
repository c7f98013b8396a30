package grade.catalog;

import grade.answer.Form;
import grade.answer.Rules;
import grade.mission.AnswerKey;
import grade.mission.Case;
import grade.mission.Mission;
import grade.sandbox.Limits;
import grade.wording.Localized;
import java.util.List;
import java.util.Optional;

/**
 * Reads a mission.
 *
 * @param id the name of its directory
 * @param file its file, as messages call it
 * @param fixtures the files beside it
 */
record MissionReader(String id, String file, PackHeader pack, Fixtures fixtures) {
    private static final int MOST_POINTS = 1000;
    private static final int USUAL_POINTS = 10;
    private static final String DOCUMENT = Form.DOCUMENT.word();
    private static final List<String> FORMS = List.of(Form.ONE_LINER.word(), DOCUMENT);

    Mission read(Fields fields) {
        TextReader texts = new TextReader(pack.languages());
        FormatVersion.check(fields);
        fields.required("id").ifPresent(this::checkId);
        Localized title = texts.line(fields, "title");
        Localized task = texts.required(fields, "task");
        List<Localized> hints = texts.list(fields, "hints");
        Optional<Localized> explanation = texts.optional(fields, "explanation");
        int points = fields.integer("points", 0, MOST_POINTS, USUAL_POINTS);
        Optional<Value> answer = fields.value("answer");
        boolean isDocument = answer.flatMap(value -> value.word(FORMS))
                .filter(DOCUMENT::equals)
                .isPresent();
        Rules rules = pack.rulesOf(fields);
        Limits limits = pack.limitsOf(fields);
        AnswerKey key = isDocument ? new DocumentsReader(texts, fixtures).read(fields) : lines(texts, fields);
        fields.refuseOthers();
        return new Mission(id, file, title, task, hints, explanation, points, rules, limits, key);
    }

    private static AnswerKey lines(TextReader texts, Fields fields) {
        for (String key : DocumentsReader.KEYS) {
            fields.value(key).ifPresent(value -> value.complain("catalog-goes-with", key, "answer: " + DOCUMENT));
        }
        List<Case> cases = new CasesReader(new CaseReader(Given.read(fields), texts)).read(fields);
        return new AnswerKeyReader(ShellLine::read, RejectedReader.ofLines(cases))
                .read(fields, cases, Optional.empty());
    }

    private void checkId(Value value) {
        Optional<String> written = Ids.read(value);
        if (written.isPresent() && Ids.COMMANDS.contains(written.get())) {
            value.complain("catalog-id-is-command", written.get());
        } else if (written.isPresent() && !written.get().equals(id)) {
            value.complain("catalog-id-not-directory", written.get(), id);
        }
    }
}
